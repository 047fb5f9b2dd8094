export type RoundKind = 'WEEKLY' | 'BIWEEKLY';

/** Which of LeetCode's contests it is. */
export interface RoundName {
  kind: RoundKind;
  number: number;
  /** Such as `weekly-contest-408`. */
  slug: string;
  /** As LeetCode writes it, such as `Weekly Contest 408`. */
  title: string;
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?leetcode\.com\/contest\/([^/?#\s]+)(?:[/?#]\S*)?$/;
const NAME = /^(?:leetcode[\s_-]+)?(bi-?)?weekly(?:[\s_-]*contest)?[\s_-]*#?0*([1-9]\d{0,3})$/;
const LONGEST = 300;

/** The round that a text names, such as `weekly-contest-408`, `Weekly 408`, or an address on leetcode.com; null where it names none. */
export function roundNamed(text: string): RoundName | null {
  if (text.length > LONGEST) return null;
  const typed = text.trim().toLowerCase();
  const [, bi, digits] = NAME.exec(ADDRESS.exec(typed)?.[1] ?? typed) ?? [];
  if (digits === undefined) return null;
  const [kind, word] = bi === undefined ? (['WEEKLY', 'Weekly'] as const) : (['BIWEEKLY', 'Biweekly'] as const);
  return {
    kind,
    number: Number(digits),
    slug: `${word.toLowerCase()}-contest-${digits}`,
    title: `${word} Contest ${digits}`,
  };
}

/** Where LeetCode shows a contest. */
export const contestUrl = (slug: string): string => `https://leetcode.com/contest/${slug}/`;
