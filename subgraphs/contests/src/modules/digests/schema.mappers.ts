import type { TypedEvent } from '../events/registry.ts';

export type { DigestStreak as DigestStreakMapper } from './digests.view.ts';
export type WeeklyDigestEventMapper = TypedEvent<'WeeklyDigestEvent'>;
