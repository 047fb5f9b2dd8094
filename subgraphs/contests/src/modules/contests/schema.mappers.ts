export type { BoardPage as StandingConnectionMapper } from '../boards/boards.view.ts';
export type { Contest as ContestMapper } from './contests.repository.ts';
