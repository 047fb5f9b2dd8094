import { z } from 'zod';
import type { DuelCardFragment, DuelPlayerFragment, DuelsQuery, DuelLadderRowFragment } from '../gql/graphql.ts';

const shownAs = z.enum(['NAME', 'ANONYMOUS', 'FORMER_MEMBER']);

const player = z.object({
  isMe: z.boolean(),
  /** Null where it is hidden, or not known. */
  name: z.string().nullable(),
  shownAs,
  points: z.number(),
  /** What the duel made of their rating; null where that is not known. */
  rating: z.object({ before: z.number(), after: z.number() }).nullable(),
});
export type PlayerView = z.infer<typeof player>;

const round = z.object({
  number: z.number(),
  slug: z.string(),
  /** Null while they are not known. */
  title: z.string().nullable(),
  difficulty: z.string().nullable(),
  /** Who solved it first: nobody yet, one, or both in the same second. */
  wonBy: z.array(player),
});
export type RoundView = z.infer<typeof round>;

const terms = z.object({
  bestOf: z.number(),
  /** Empty for any. */
  difficulties: z.array(z.string()),
  minRating: z.number().nullable(),
  maxRating: z.number().nullable(),
});
export type TermsView = z.infer<typeof terms>;

/** A duel as the popup shows it, and as it is stored for a popup that gets no answer. Times are ISO 8601. */
export const duelView = terms.extend({
  id: z.string(),
  communityId: z.string(),
  community: z.string(),
  state: z.enum(['CHALLENGED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'RUNNING', 'SETTLING', 'FINAL', 'CANCELLED']),
  minutes: z.number(),
  /** Until when the challenge can be accepted. */
  expiresAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  challenger: player,
  challenged: player,
  rounds: z.array(round),
  drawOffer: z.object({ isMine: z.boolean(), expiresAt: z.string() }).nullable(),
  outcome: z
    .object({
      /** Null for a draw. */
      winner: player.nullable(),
      reason: z.enum(['ROUNDS', 'TIME', 'RESIGNED', 'LEFT', 'DRAW_AGREED', 'DISQUALIFIED']),
      isFinal: z.boolean(),
    })
    .nullable(),
});
export type DuelView = z.infer<typeof duelView>;

const ladderRow = z.object({
  id: z.string(),
  rank: z.number(),
  name: z.string().nullable(),
  shownAs,
  rating: z.number(),
  won: z.number(),
  drawn: z.number(),
  lost: z.number(),
});
export type LadderRowView = z.infer<typeof ladderRow>;

/** What the user waits for in the queue of a community, and until when. */
const queueView = terms.extend({ communityId: z.string(), community: z.string(), until: z.string() });
export type QueueView = z.infer<typeof queueView>;

/** The duels of a community. */
const clubView = z.object({
  /** Whether others may challenge the user there; null for who is no member. */
  takesChallenges: z.boolean().nullable(),
  mine: ladderRow.nullable(),
  ladder: z.array(ladderRow),
  ladderCount: z.number(),
  /** Those that have started, latest first. */
  last: z.array(duelView),
});
export type ClubView = z.infer<typeof clubView>;

/** What the Duel tab showed last. */
export const seenDuels = z.object({
  owner: z.string(),
  /** In Unix ms. */
  at: z.number(),
  /** Those of the user that are not over. */
  open: z.array(duelView),
  queue: queueView.nullable(),
  communities: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The chosen one. */
  communityId: z.string().nullable(),
  club: clubView.nullable(),
});

export function duelOf({ community, rounds, drawOffer, outcome, ...duel }: DuelCardFragment): DuelView {
  return {
    ...duel,
    ...termsOf(duel),
    ...{ communityId: community.id, community: community.name },
    expiresAt: duel.expiresAt ?? null,
    endsAt: duel.endsAt ?? null,
    challenger: playerOf(duel.challenger),
    challenged: playerOf(duel.challenged),
    rounds: rounds.map(({ number, slug, problem, wonBy }) => ({
      ...{ number, slug, title: problem?.title ?? null, difficulty: problem?.difficulty ?? null },
      wonBy: wonBy.map(playerOf),
    })),
    drawOffer: drawOffer ? { isMine: drawOffer.by.isMe, expiresAt: drawOffer.expiresAt } : null,
    outcome: outcome ? { ...outcome, winner: outcome.winner ? playerOf(outcome.winner) : null } : null,
  };
}

const playerOf = ({ isMe, shownAs, displayName, user, points, rating }: DuelPlayerFragment): PlayerView => ({
  ...{ isMe, shownAs, points, name: displayName ?? user?.displayName ?? null },
  rating: rating ? { before: rating.before, after: rating.after } : null,
});

interface Terms {
  bestOf: number;
  difficulties: readonly string[];
  minRating?: number | null;
  maxRating?: number | null;
}
const termsOf = ({ bestOf, difficulties, minRating, maxRating }: Terms): TermsView => ({
  ...{ bestOf, difficulties: [...difficulties] },
  ...{ minRating: minRating ?? null, maxRating: maxRating ?? null },
});

/** What the user waits for, in whichever community. */
export function queueOf(communities: DuelsQuery['myCommunities']): QueueView | null {
  const [first] = communities.flatMap(({ id, name, duels: { queueEntry } }) =>
    queueEntry ? { ...termsOf(queueEntry), until: queueEntry.until, communityId: id, community: name } : [],
  );
  return first ?? null;
}

export const clubOf = ({
  takesChallenges,
  mine,
  ladder,
  entries,
}: NonNullable<DuelsQuery['community']>['duels']): ClubView => ({
  takesChallenges: takesChallenges ?? null,
  mine: mine ? rowOf(mine) : null,
  ladder: ladder.edges.map(({ node }) => rowOf(node)),
  ladderCount: ladder.totalCount,
  last: entries.edges.map(({ node }) => duelOf(node)),
});

const rowOf = ({ displayName, user, ...row }: DuelLadderRowFragment): LadderRowView => ({
  ...row,
  name: displayName ?? user?.displayName ?? null,
});
