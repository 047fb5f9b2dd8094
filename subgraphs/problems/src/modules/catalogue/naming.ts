import { publicError } from '@leetcord/kit/graphql/errors';
import { wordsOf } from './problem-filter.ts';
import type { RatedProblem } from './problem.ts';

const MAX_NAMES = 100;
const MAX_NAME_LENGTH = 300;

/** With or without a protocol and what follows the slug; also as a problem of one of LeetCode's contests. */
const ADDRESS = /^<?(?:https?:\/\/)?(?:www\.)?leetcode\.com\/(?:contest\/[^/]+\/)?problems\/([^/?#>\s]+)[^\s]*$/i;
/** `1`, `#1`, or as LeetCode writes it, `1. Two Sum`. */
const NUMBER = /^#?0*(\d+)(?:\.\s*(.*))?$/;

/** What was typed for problems. Throws BAD_USER_INPUT with a sentence that names what is wrong. */
export function parseNames(names: readonly string[]): readonly string[] {
  if (names.length < 1 || names.length > MAX_NAMES || names.some((name) => name.length > MAX_NAME_LENGTH)) {
    throw publicError('BAD_USER_INPUT', `names must be 1 to ${MAX_NAMES}, of at most ${MAX_NAME_LENGTH} characters.`);
  }
  return names;
}

/** The problems that somebody may mean who typed this: an address, a number, a slug or a title. Several where they share a title. */
export function meantBy<P extends Pick<RatedProblem, 'slug' | 'number' | 'title'>>(
  typed: string,
  problems: readonly P[],
): P[] {
  const name = typed.trim();
  const slug = ADDRESS.exec(name)?.[1];
  if (slug !== undefined) return problems.filter((problem) => problem.slug === slug.toLowerCase());
  const [, number, title = ''] = NUMBER.exec(name) ?? [];
  if (number !== undefined) {
    const numbered = problems.filter((problem) => problem.number === number);
    return title === '' ? numbered : numbered.filter((problem) => isTitled(problem, title));
  }
  const bySlug = problems.filter((problem) => problem.slug === name.toLowerCase());
  if (bySlug.length > 0) return bySlug;
  const byTitle = problems.filter((problem) => problem.title.toLowerCase() === name.toLowerCase());
  return byTitle.length > 0 ? byTitle : problems.filter((problem) => isTitled(problem, name));
}

/** Without regard to case, accents, signs and gaps, as people type. */
function isTitled({ title }: { title: string }, typed: string): boolean {
  const words = wordsOf(typed).join('');
  return words !== '' && wordsOf(title).join('') === words;
}
