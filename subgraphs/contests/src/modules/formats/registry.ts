import type { ContestFormat } from './contest-format.ts';
import { ICPC } from './icpc.ts';
import { LEETCODE } from './leetcode.ts';
import { LOCKOUT } from './lockout.ts';
import { POINTS } from './points.ts';
import type { PricedProblem } from './problem-set.ts';

const FORMATS = { POINTS, ICPC, LEETCODE, LOCKOUT } as const satisfies Record<string, ContestFormat>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as [FormatName, ...FormatName[]];

export const formatNamed = (name: FormatName): ContestFormat => FORMATS[name];

/** The settings of a contest of a format with these problems; `isNewOnly`: what an entrant had solved before does not count. */
export const configWith = (
  name: FormatName,
  problems: readonly PricedProblem[] | null,
  { isNewOnly = false }: { isNewOnly?: boolean } = {},
): unknown =>
  problems === null
    ? {}
    : {
        problems: formatNamed(name).problemSet.hasPoints ? problems : problems.map(({ slug }) => slug),
        ...(isNewOnly && { newOnly: true }),
      };
