import type { ContestFormat } from './contest-format.ts';
import { ICPC } from './icpc.ts';
import { LEETCODE } from './leetcode.ts';
import { LOCKOUT } from './lockout.ts';
import { POINTS } from './points.ts';

const FORMATS = { POINTS, ICPC, LEETCODE, LOCKOUT } as const satisfies Record<string, ContestFormat>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as [FormatName, ...FormatName[]];

/** Those that contests can be planned with: the API's enum has the same. */
export const OFFERED_FORMATS = ['POINTS'] as const satisfies FormatName[];

export type OfferedFormat = (typeof OFFERED_FORMATS)[number];

export const formatNamed = (name: FormatName): ContestFormat => FORMATS[name];
