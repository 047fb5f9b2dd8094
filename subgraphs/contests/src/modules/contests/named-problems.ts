import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { ProblemFacts, ProblemsClient } from './problems.client.ts';

/**
 * The problems that people mean, each once. `fieldOf` names the input field of each, for the fault. Throws InvalidInput with a sentence for a problem that
 * is not known, not clear, there twice, or not free.
 */
export async function namedProblems(
  problems: Pick<ProblemsClient, 'named'>,
  typed: readonly string[],
  fieldOf: (index: number) => string,
): Promise<ProblemFacts[]> {
  const { matches, isBuiltIn } = await problems.named(typed);
  const used = new Set<string>();
  return typed.map((name, index) => {
    const field = fieldOf(index);
    const [problem, ...others] = matches[index] ?? [];
    if (problem === undefined) throw new InvalidInput(field, unknown(name, isBuiltIn));
    if (others.length > 0) {
      const titles = [problem, ...others].map(titleOf).join(' or ');
      throw new InvalidInput(field, `“${name}” may be ${titles}: give its number.`);
    }
    if (problem.isPaidOnly) {
      throw new InvalidInput(field, `${titleOf(problem)} needs LeetCode Premium: choose a problem that is free.`);
    }
    if (used.has(problem.slug)) throw new InvalidInput(field, `${titleOf(problem)} is there twice: name it once.`);
    used.add(problem.slug);
    return problem;
  });
}

export const titleOf = ({ number, title }: ProblemFacts): string => `${number}. ${title}`;

const unknown = (name: string, isBuiltIn: boolean) =>
  isBuiltIn
    ? `LeetCord does not know the problem “${name}”: until it has read LeetCode's catalogue it knows a few hundred. Choose one of these, or try again later.`
    : `LeetCode has no problem “${name}”: give its number, its title or its address.`;
