import type { DuelOutcome } from '../contests/contest-duel.ts';
import type { SeenUser } from '../communities/members.view.ts';
import type { LadderPage, LadderRow } from './ladder.view.ts';
import type { StoredDuel } from './duels.repository.ts';
import type { Page } from '@leetcord/kit/graphql/paging';

/** Those of a community. */
export interface DuelsMapper {
  communityId: string;
}

export type DuelMapper = StoredDuel;
export type DuelConnectionMapper = Page<StoredDuel>;

export interface DuelPlayerMapper extends SeenUser {
  userId: string;
  communityId: string;
  duelId: string;
  points: number;
}

export interface DuelRoundMapper {
  duel: StoredDuel;
  number: number;
  slug: string;
}

export interface DuelDrawOfferMapper {
  duel: StoredDuel;
  byUserId: string;
  expiresAt: Date;
}

export interface DuelOutcomeMapper extends DuelOutcome {
  duel: StoredDuel;
  isFinal: boolean;
}

export type DuelLadderConnectionMapper = LadderPage;
export type DuelLadderEntryMapper = LadderRow & SeenUser;
export type { QueueEntry as DuelQueueEntryMapper } from './duel-queue.repository.ts';
