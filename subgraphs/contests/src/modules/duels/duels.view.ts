import { hasScope, readerOf, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import DataLoader from 'dataloader';
import { filterAsync } from '../../filter-async.ts';
import { contestBoardId } from '../boards/board-id.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import { duelOutcome, duelPoints, shownRounds } from '../contests/contest-duel.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import { problemsOf, type Attempts } from '../formats/problem-set.ts';
import type { DuelQueueRepository, QueueEntry } from './duel-queue.repository.ts';
import type { DuelRefusalsRepository } from './duel-refusals.repository.ts';
import type { DuelSeatsRepository } from './duel-seats.repository.ts';
import { duelState, standingOffer, type DuelState } from './duel-state.ts';
import { playersOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';
import { stillWaits } from './queue.service.ts';
import type { DuelDrawOfferMapper, DuelOutcomeMapper, DuelPlayerMapper, DuelRoundMapper } from './schema.mappers.ts';

/** How many of a user's are shown at once. */
const MAX_OPEN = 20;
const OPEN_STATES = new Set<DuelState>(['CHALLENGED', 'RUNNING', 'SETTLING']);

/** How many members of a name are given at once. */
const MAX_OPPONENTS = 20;

/** How a name may be written that somebody has typed. An index tells small letters from capitals. */
function writingsOf(name: string): string[] {
  const small = name.toLowerCase();
  const first = small.replace(/^./u, (letter) => letter.toUpperCase());
  return [...new Set([name, small, first, name.toUpperCase()])];
}

export interface DuelsViewSources {
  duels: DuelsRepository;
  duelSeats: DuelSeatsRepository;
  duelQueue: DuelQueueRepository;
  duelRefusals: DuelRefusalsRepository;
  contests: ContestsRepository;
  members: MembersRepository;
  scores: ScoresRepository;
}

/** What one caller may see of duels, for one request: those of the communities that they may see. */
export class DuelsView {
  readonly #caller: Caller;
  readonly #from: DuelsViewSources;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #clock: Clock;
  readonly #byId: DataLoader<string, StoredDuel | null>;
  readonly #contests: DataLoader<string, Contest | null>;
  readonly #rows: DataLoader<string, Awaited<ReturnType<ScoresRepository['rowsOn']>>>;

  constructor(
    caller: Caller,
    from: DuelsViewSources,
    { communities, members, clock }: { communities: CommunitiesView; members: MembersView; clock: Clock },
  ) {
    this.#caller = caller;
    this.#from = from;
    this.#communities = communities;
    this.#members = members;
    this.#clock = clock;
    this.#byId = byId((ids) => from.duels.findMany(ids));
    this.#contests = byId((ids) => from.contests.findMany(ids));
    this.#rows = new DataLoader((ids) => Promise.all(ids.map((id) => from.scores.rowsOn(contestBoardId(id)))));
  }

  /** Null for an unknown duel and for one that the caller may not see. */
  async find(id: string): Promise<StoredDuel | null> {
    const duel = await this.#byId.load(id);
    return duel && (await this.#communities.find(duel.communityId)) && duel;
  }

  /** For what refers to a duel: throws when it is gone or the caller may not see it any more. */
  async require(id: string): Promise<StoredDuel> {
    const found = await this.find(id);
    if (found === null) throw publicError('FORBIDDEN', 'The duel cannot be seen by you.');
    return found;
  }

  /** A community's duels that have started, latest first. For those who see the community. */
  async page(communityId: string, request: PageRequest): Promise<Page<StoredDuel>> {
    return pageOf(await this.#from.duels.page(communityId, request), request);
  }

  /** A user's duels that are not over for good, newest first, in the communities that the caller sees, or in one. */
  async openOf(userId: string, communityId?: string): Promise<StoredDuel[]> {
    const { duels, duelSeats } = this.#from;
    const [latest, seat] = await Promise.all([duels.latestOf(userId, MAX_OPEN), duelSeats.find(userId)]);
    const seated =
      seat === null || latest.some(({ _id }) => _id === seat.duelId) ? null : await duels.find(seat.duelId);
    const asked = (seated === null ? latest : [seated, ...latest]).filter(
      (duel) => communityId === undefined || duel.communityId === communityId,
    );
    for (const duel of asked) this.#byId.prime(duel._id, duel);
    // All at once: their contests take one command.
    const open = await filterAsync(asked, async (duel) => OPEN_STATES.has(await this.stateOf(duel)));
    const seen = await filterAsync(open, async (duel) => (await this.#communities.find(duel.communityId)) !== null);
    return seen.slice(0, MAX_OPEN);
  }

  /** The challenges in a community that wait for a user's answer, newest first. */
  async challengesTo(userId: string, communityId: string): Promise<StoredDuel[]> {
    const toThem = (await this.openOf(userId, communityId)).filter(({ challengedId }) => challengedId === userId);
    return filterAsync(toThem, async (duel) => (await this.stateOf(duel)) === 'CHALLENGED');
  }

  /** The user whose own duels the caller asks for: the signed-in one. */
  get reader(): string | null {
    return readerOf(this.#caller, 'account:read');
  }

  async queueEntry(communityId: string, userId: string): Promise<QueueEntry | null> {
    const entry = await this.#from.duelQueue.find(userId);
    return entry !== null && entry.communityId === communityId && stillWaits(entry, this.#clock.now()) ? entry : null;
  }

  /** Null for who is no member. */
  async takesChallenges(communityId: string, userId: string): Promise<boolean | null> {
    const { members, duelRefusals } = this.#from;
    if ((await members.find(communityId, userId)) === null) return null;
    return !(await duelRefusals.has(communityId, userId));
  }

  /** Members whose name begins so and who show it, for a member. */
  async opponents(communityId: string, typed: string): Promise<SeenUser[]> {
    const name = typed.trim();
    const me = await this.#members.mine(communityId);
    if (me === null || name === '') return [];
    // One more: the caller may be among them.
    const named = await this.#from.members.named(communityId, writingsOf(name), MAX_OPPONENTS + 1);
    const others = named.filter(({ userId }) => userId !== me.userId).slice(0, MAX_OPPONENTS);
    const seen = await Promise.all(others.map(({ userId }) => this.#members.see(communityId, userId)));
    return seen.filter(({ shownAs }) => shownAs === 'NAME');
  }

  contestOf({ _id }: StoredDuel): Promise<Contest | null> {
    return this.#contests.load(_id);
  }

  async stateOf(duel: StoredDuel): Promise<DuelState> {
    return duelState(duel, await this.contestOf(duel), this.#clock.now());
  }

  /** A player as the caller sees them: those who play see each other, and the challenged sees who challenges; who has not agreed to duel stays hidden. */
  async player(duel: StoredDuel, userId: string): Promise<DuelPlayerMapper> {
    const { _id: duelId, communityId } = duel;
    const points = duelPoints(userId, await this.#rows.load(duelId));
    return { userId, communityId, duelId, points, ...(await this.#see(duel, userId)) };
  }

  async #see(duel: StoredDuel, userId: string): Promise<SeenUser> {
    const { communityId } = duel;
    const seen = await this.#members.see(communityId, userId);
    const isStarted = duel.listKey !== undefined;
    const mayKnow = isStarted ? playersOf(duel) : [duel.challengedId];
    if (seen.user !== null || !mayKnow.includes(this.reader ?? '')) return seen;
    const member = await this.#from.members.find(communityId, userId);
    if (member === null) return seen;
    return { ...seen, user: { __typename: 'User', id: userId }, displayName: member.displayName ?? null };
  }

  isSelf(userId: string): boolean {
    return this.#members.isSelf(userId);
  }

  /** The rounds that have begun. */
  async rounds(duel: StoredDuel): Promise<DuelRoundMapper[]> {
    const contest = await this.contestOf(duel);
    if (contest === null) return [];
    const shown = (problemsOf(contest.config) ?? []).slice(0, shownRounds(contest));
    return shown.map(({ slug }, index) => ({ duel, slug, number: index + 1 }));
  }

  /** Who solved a round's problem first, and when; what came after the end does not count. */
  async takenBy({ duel, slug }: DuelRoundMapper): Promise<{ userIds: string[]; at: Date } | null> {
    const contest = await this.contestOf(duel);
    const stoppedAt = contest?.duel?.stop?.at ?? null;
    const solves = (await this.#rows.load(duel._id)).flatMap(({ userId, state }) => {
      const at = (state as Attempts[]).find(({ problemSlug }) => problemSlug === slug)?.acceptedAt ?? null;
      return at === null || (stoppedAt !== null && at >= stoppedAt) ? [] : [{ userId, at }];
    });
    if (solves.length === 0) return null;
    const firstMs = Math.min(...solves.map(({ at }) => at.getTime()));
    const first = solves.filter(({ at }) => at.getTime() === firstMs);
    return { userIds: first.map(({ userId }) => userId), at: new Date(firstMs) };
  }

  drawOffer(duel: StoredDuel, state: DuelState): DuelDrawOfferMapper | null {
    const offer = state === 'RUNNING' ? standingOffer(duel, this.#clock.now()) : null;
    return offer && { duel, ...offer };
  }

  async outcome(duel: StoredDuel): Promise<DuelOutcomeMapper | null> {
    const contest = await this.contestOf(duel);
    const state = await this.stateOf(duel);
    if (contest?.duel === undefined || (state !== 'SETTLING' && state !== 'FINAL')) return null;
    const outcome = duelOutcome({ ...contest, duel: contest.duel }, await this.#rows.load(duel._id));
    return { duel, ...outcome, isFinal: state === 'FINAL' };
  }

  /** Whether the caller sees exact times whoever they are of. */
  get seesAll(): boolean {
    return hasScope(this.#caller, 'events:read');
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#byId, this.#contests, this.#rows]) loader.clearAll();
  }
}

const byId = <T extends { _id: string }>(findMany: (ids: readonly string[]) => Promise<T[]>) =>
  new DataLoader<string, T | null>(async (ids) => {
    const found = new Map((await findMany(ids)).map((one) => [one._id, one]));
    return ids.map((id) => found.get(id) ?? null);
  });
