import { time, TimestampStyles } from 'discord.js';
import type { ContestEntry, ContestFormat } from '../gql/graphql.ts';

/** Such as "in 5 minutes" or "2 hours ago", as each reader's Discord says it. */
export const soon = (at: string): string => time(new Date(at), TimestampStyles.RelativeTime);

/** A date and time in each reader's own zone and language. */
export const onDate = (at: string): string => time(new Date(at), TimestampStyles.ShortDateTime);

export const FORMATS: readonly ContestFormat[] = ['POINTS', 'ICPC', 'LEETCODE', 'LOCKOUT'];

export const ENTRIES: readonly ContestEntry[] = ['EVERYBODY', 'JOIN', 'INVITE'];
