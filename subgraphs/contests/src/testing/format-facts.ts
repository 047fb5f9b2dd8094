import type { Fact, Rules } from '../modules/formats/contest-format.ts';
import type { FormatName } from '../modules/formats/registry.ts';
import type { Verdict } from '../modules/scoring/verdict.ts';

export const START = new Date('2026-11-23T12:00:00Z');
export const SLUGS = ['sum', 'tree', 'graph', 'queue'] as const;

/** Settings of a contest of each format. */
export const CONFIGS: Record<FormatName, unknown> = {
  POINTS: {},
  ICPC: { problems: [...SLUGS] },
  LEETCODE: { problems: SLUGS.map((slug, index) => ({ slug, points: index + 3 })) },
  LOCKOUT: { problems: SLUGS.map((slug, index) => ({ slug, points: index + 3 })) },
};

export const atMinute = (minutes: number): Date => new Date(START.getTime() + minutes * 60_000);

/** Of a contest of five hours. */
export const rulesWith = (config: unknown): Rules => ({ startsAt: START, endsAt: atMinute(300), config });

/** A fact of Ann's, so many minutes after the start. */
export const factAt = (minutes: number, problemSlug: string, verdict: Verdict = 'ACCEPTED'): Fact => {
  return { userId: 'ann', problemSlug, verdict, submittedAt: atMinute(minutes), day: '2026-11-23', points: 0 };
};
