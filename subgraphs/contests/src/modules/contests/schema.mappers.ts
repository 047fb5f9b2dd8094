import type { Contest } from './contests.repository.ts';

export type { Contest as ContestMapper } from './contests.repository.ts';

export interface ContestProblemMapper {
  contest: Contest;
  slug: string;
  label: string;
  points: number | null;
}
