import type { Person } from './sign-in.ts';
import type { Stage } from './stage.ts';

/**
 * Gives free problems of a difficulty that none of these members has solved, each once. Throws when there is none left.
 */
export async function chooseUnsolved(
  { leetcode }: Stage,
  members: readonly Person[],
): Promise<(difficulty: 'Easy' | 'Medium' | 'Hard') => string> {
  const problems = (await leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly);
  const taken = new Set<string>();
  for (const { leetcodeUsername } of members) {
    for (const slug of await leetcode.solvedBy(leetcodeUsername)) taken.add(slug);
  }
  return (difficulty) => {
    const found = problems.find((problem) => problem.difficulty === difficulty && !taken.has(problem.titleSlug));
    if (found === undefined) {
      throw new Error(`The demo's members have solved every ${difficulty} problem: delete .data/ to begin anew.`);
    }
    taken.add(found.titleSlug);
    return found.titleSlug;
  };
}
