import type { BoardPage } from '../boards/boards.view.ts';
import type { Contest } from '../contests/contests.repository.ts';

export type { StandingNode as StandingMapper } from './standing-node.ts';

export interface StandingConnectionMapper {
  contest: Contest;
  page: BoardPage;
}
