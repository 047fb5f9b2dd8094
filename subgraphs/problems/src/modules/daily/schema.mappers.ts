export type { DailyChallenge as DailyChallengeMapper } from './daily.service.ts';
