import type { ContestFormat } from './contest-format.ts';
import { POINTS } from './points.ts';

const FORMATS = { POINTS } as const satisfies Record<string, ContestFormat>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as [FormatName, ...FormatName[]];

export const formatNamed = (name: FormatName): ContestFormat => FORMATS[name];
