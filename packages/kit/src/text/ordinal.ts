const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Such as `2nd`. */
export const ordinal = (rank: number): string => `${rank}${SUFFIXES[ordinals.select(rank)]}`;
