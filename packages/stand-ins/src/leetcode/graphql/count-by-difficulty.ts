import type { CatalogueProblem } from '../catalogue.ts';

/** Counts problems for `All`, `Easy`, `Medium` and `Hard`, in LeetCode's order, and adds up their submissions. */
export function countByDifficulty(problems: CatalogueProblem[], submissionsOf: (problem: CatalogueProblem) => number) {
  return ['All', 'Easy', 'Medium', 'Hard'].map((difficulty) => {
    const these = problems.filter((problem) => difficulty === 'All' || problem.difficulty === difficulty);
    return {
      difficulty,
      count: these.length,
      submissions: these.reduce((sum, problem) => sum + submissionsOf(problem), 0),
    };
  });
}
