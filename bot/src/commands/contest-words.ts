import { time, TimestampStyles } from 'discord.js';
import type { ContestEntry, ContestFormat, ContestState } from '../gql/graphql.ts';

/** Such as "in 5 minutes" or "2 hours ago", as each reader's Discord says it. */
export const soon = (at: string): string => time(new Date(at), TimestampStyles.RelativeTime);

/** A date and time in each reader's own zone. */
export const onDate = (at: string): string => time(new Date(at), TimestampStyles.ShortDateTime);

export const STATE_WORDS: Record<ContestState, string> = {
  SCHEDULED: 'Planned',
  RUNNING: 'Running',
  SETTLING: 'Over; late results still come in',
  FINAL: 'Final',
  CANCELLED: 'Cancelled',
};

/** What each format is called, and its rule. */
export const FORMATS: Record<ContestFormat, { name: string; rule: string }> = {
  POINTS: { name: 'Points', rule: 'A problem counts when you solve it for the first time, by its difficulty.' },
  ICPC: {
    name: 'ICPC',
    rule: 'Most problems solved, then least penalty: your minutes, and 20 for each wrong attempt.',
  },
  LEETCODE: { name: 'LeetCode', rule: 'Most points, then who finished first; each wrong attempt costs 5 minutes.' },
  LOCKOUT: { name: 'Lockout', rule: 'Who solves a problem first takes its points.' },
};

export const ENTRIES: Record<ContestEntry, { name: string; rule: string }> = {
  EVERYBODY: { name: 'Everybody', rule: 'Everybody linked with `/link` takes part.' },
  JOIN: { name: 'Who joins', rule: 'Take part with `/contest join`.' },
  INVITE: { name: 'By invitation', rule: 'Who is invited takes part with `/contest join`.' },
};
