import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { newId } from '../../ids.ts';
import { settleUpsert, type Transaction } from '../../transaction.ts';
import type { ActionInput, Actor, Authority } from '../communities/authority.ts';
import { reminderMinutesOf, timeZoneOf, type CommunitiesRepository } from '../communities/communities.repository.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { EventLog } from '../events/event-log.ts';
import type { ContestPlanEvent } from '../events/kinds/contest-plan.ts';
import type { FormatName } from '../formats/registry.ts';
import { changedParts } from './changed-parts.ts';
import { contestState } from './contest-state.ts';
import {
  cancelContestInput,
  cloneContestInput,
  createContestInput,
  rerollContestInput,
  updateContestInput,
  type Window,
} from './contest.input.ts';
import {
  ContestChanged,
  ContestNotFound,
  ContestTooFarOn,
  MAX_OPEN_CONTESTS,
  TooManyContests,
} from './contests.errors.ts';
import {
  entryOf,
  type ContestEntry,
  contestListKey,
  plannedEnd,
  type Contest,
  type ContestsRepository,
} from './contests.repository.ts';
import { momentsOf } from './typed-times.ts';
import { changedFreeze, freezeMinutesOf, freezeOf } from './freeze.ts';
import type { Chosen, ChosenFor, ProblemChooser } from './problem-chooser.ts';
import type { AskedProblems } from './problem-choice.input.ts';
import { askedAs, choiceOf, pickAnew, usualFormat } from './asked-again.ts';
import { changedTimes, refuseUnlessPlanned, windowOf } from './plan-times.ts';
import { reminderOf } from './reminder.ts';

export interface PlanningServiceOptions {
  contests: ContestsRepository;
  communities: CommunitiesRepository;
  authority: Authority;
  events: EventLog;
  chooser: ProblemChooser;
  clock: Clock;
  /** How long after its end a contest takes in what was made in it, in ms. */
  settleMs: number;
  /** Schedules what is due for a contest. Once, however often it is asked for. */
  schedule: (contest: Contest) => Promise<void>;
}

/** A plan as the API takes it, before it is checked. */
export interface PlanInput extends ActionInput {
  idempotencyKey: string;
}

/** What a change of a contest says, before it is checked. */
export interface ContestInput {
  contestId: string;
  by?: unknown;
}

/** What is planned, before it has an id. */
export interface Plan extends Window, Omit<Chosen, 'lengthMs'> {
  title: string;
  format: FormatName;
  entry: ContestEntry;
  freezesAt: Date | null;
  idempotencyKey: string;
}

/** Where something is planned, and by whom: neither id where a template does it. */
type Maker = Pick<Actor, 'community' | 'userId' | 'discordUserId'>;

interface Times {
  startsAt: Date | null;
  endsAt: Date | null;
}

/** What a contest is to be, with problems as they are asked for. */
export interface Outline {
  title: string;
  format?: FormatName | null;
  problems?: AskedProblems | null;
  entry?: ContestEntry | null;
  freezeMinutes?: number | null;
}

const RESULTS_STAY = 'The contest is over, so its results stay: take single submissions or entrants out of it instead.';

/** How many keys of changes are kept: a repeat comes within moments. */
const KEYS_KEPT = 20;

/** Plans contests and changes what was planned, for moderators. */
export class PlanningService {
  readonly #options: PlanningServiceOptions;

  constructor(options: PlanningServiceOptions) {
    this.#options = options;
  }

  /**
   * Plans a contest, for a moderator. With a key that the community has used before, gives the contest that was made with
   * it. Only what is confirmed after this counts, also where the start is a little in the past. Throws InvalidInput,
   * CommunityNotFound, NotModerator and TooManyContests.
   */
  async create(caller: Caller, input: PlanInput): Promise<Contest> {
    const actor = await this.#options.authority.moderator(caller, input, 'contests:write');
    return (await this.#madeBefore(actor, input)) ?? this.#insert(actor, await this.#planOf(actor, input));
  }

  /** What `create` would plan, for a moderator. Throws InvalidInput, CommunityNotFound and NotModerator. */
  async preview(caller: Caller, input: PlanInput): Promise<Plan> {
    return this.#planOf(await this.#options.authority.moderator(caller, input, 'contests:write'), input);
  }

  /** Plans a contest for whoever may, or for a template. Throws InvalidInput and TooManyContests. */
  async plan(maker: Maker, outline: Outline, times: Times, idempotencyKey: string): Promise<Contest> {
    return this.#insert(maker, await this.#chosen(maker, outline, times, idempotencyKey));
  }

  /**
   * Plans a contest with the rules of another one; a picker picks anew. As long as that one, and from now on, unless something else is said.
   * Throws what `create` does, and ContestNotFound.
   */
  async clone(caller: Caller, input: ContestInput & { idempotencyKey: string }): Promise<Contest> {
    const { chooser, clock } = this.#options;
    const { contest, actor } = await this.#moderated(caller, input);
    const existing = await this.#madeBefore(actor, input);
    if (existing !== null) return existing;
    const { title, idempotencyKey, ...typed } = parseInput(cloneContestInput, input);
    const now = clock.now();
    const times = momentsOf(typed, { now, timeZone: timeZoneOf(actor.community), startsAt: now });
    const lengthMs = plannedEnd(contest).getTime() - contest.startsAt.getTime();
    const window = windowOf(times, now, lengthMs);
    const { communityId, format } = contest;
    const freezesAt = freezeOf(window, freezeMinutesOf(contest), format);
    const entry = entryOf(contest);
    const choice = choiceOf(contest);
    const rules =
      choice.kind === 'PICKER'
        ? await chooser.choose(pickAnew(choice, format), { communityId, contestId: null, entry, format, now })
        : { choice, config: contest.config };
    const { choice: chosen, config } = rules;
    const named = { title: title ?? contest.title, idempotencyKey };
    return this.#insert(actor, { ...named, format, entry, choice: chosen, config, ...window, freezesAt });
  }

  /**
   * Changes what was planned: all of it until the start, after it the title, and to a later end while it runs. A repeat with the same key
   * changes nothing. Throws InvalidInput, ContestNotFound, NotModerator, ContestTooFarOn, and ContestChanged where somebody else was faster.
   */
  async update(caller: Caller, input: ContestInput): Promise<Contest> {
    const { chooser, clock, settleMs } = this.#options;
    const { contest: seen, actor } = await this.#moderated(caller, input);
    const { version, idempotencyKey, ...given } = parseInput(updateContestInput, input);
    const change = { version, idempotencyKey };
    const typedAt = { now: clock.now(), timeZone: timeZoneOf(actor.community), startsAt: seen.startsAt };
    const asked = { ...given, ...momentsOf(given, typedAt) };
    const isOfRules = (asked.format ?? asked.problems ?? null) !== null;
    const changed = (contest: Contest, now: Date) => {
      const entry = asked.entry ?? entryOf(contest);
      const freezeMinutes = asked.freezeMinutes ?? null;
      const isOtherFreeze = freezeMinutes !== null && freezeMinutes !== freezeMinutesOf(contest);
      if (entry !== entryOf(contest) || isOtherFreeze) refuseUnlessPlanned(contest, { now });
      const set = changedTimes(contest, asked, { now, settleMs });
      const format = asked.format ?? contest.format;
      const window = { startsAt: contest.startsAt, endsAt: plannedEnd(contest), ...set, format };
      return { ...set, entry, freezesAt: changedFreeze(contest, window, freezeMinutes, now) };
    };
    if (!isOfRules) return this.#change(seen, change, changed);
    if (isDone(seen, change)) return this.#scheduled(seen);
    refuseUnlessPlanned(seen, { now: clock.now() });
    const format = asked.format ?? seen.format;
    const chosenFor = { ...chosenForContest(seen), entry: asked.entry ?? entryOf(seen), format, now: clock.now() };
    const chosen = await chooser.choose(asked.problems ?? askedAs(seen, format), chosenFor);
    const choice = asked.problems ? chosen.choice : choiceOf(seen);
    const { config } = chosen;
    return this.#change(seen, change, (contest, now) => {
      refuseUnlessPlanned(contest, { now });
      return { ...changed(contest, now), format, choice, config };
    });
  }

  /** Has the picker pick anew, before the start. Throws what `update` does. */
  async reroll(caller: Caller, input: ContestInput): Promise<Contest> {
    const { chooser, clock } = this.#options;
    const { contest: seen } = await this.#moderated(caller, input);
    const change = parseInput(rerollContestInput, input);
    if (isDone(seen, change)) return this.#scheduled(seen);
    const now = clock.now();
    refuseUnlessPlanned(seen, { now });
    const choice = choiceOf(seen);
    if (choice.kind !== 'PICKER') {
      throw new InvalidInput('contestId', 'The problems were not chosen by the picker: choose others by hand.');
    }
    const picked = await chooser.choose(pickAnew(choice, seen.format), { ...chosenForContest(seen), now });
    return this.#change(seen, change, (contest, at) => {
      refuseUnlessPlanned(contest, { now: at });
      return { choice: picked.choice, config: picked.config };
    });
  }

  /**
   * Cancels a contest that has not ended: its standings stay as they are and count for nothing. Repeated it changes nothing. Throws
   * InvalidInput, ContestNotFound, NotModerator and ContestTooFarOn.
   */
  async cancel(caller: Caller, input: ContestInput): Promise<Contest> {
    const { contest: seen } = await this.#moderated(caller, input);
    const { reason } = parseInput(cancelContestInput, input);
    return this.#write(seen._id, 'CANCELLED', (contest, now) => {
      const state = contestState(contest, now);
      if (state === 'CANCELLED') return null;
      if (state === 'SETTLING' || state === 'FINAL') throw new ContestTooFarOn(RESULTS_STAY);
      return { cancelledAt: now, cancelReason: reason, announced: { start: true, finish: true } };
    });
  }

  /** What is to be planned, with its problems chosen. */
  #planOf(actor: Actor, input: PlanInput): Promise<Plan> {
    const { title, format, problems, entry, freezeMinutes, idempotencyKey, ...typed } = parseInput(
      createContestInput,
      input,
    );
    const now = this.#options.clock.now();
    const times = momentsOf(typed, { now, timeZone: timeZoneOf(actor.community), startsAt: now });
    return this.#chosen(actor, { title, format, problems, entry, freezeMinutes }, times, idempotencyKey);
  }

  /** A plan with its problems chosen. */
  async #chosen(
    { community }: Maker,
    { title, format, problems, entry, freezeMinutes }: Outline,
    times: Times,
    idempotencyKey: string,
  ): Promise<Plan> {
    const { chooser, clock } = this.#options;
    const now = clock.now();
    const asked = problems ?? { way: 'ANY' };
    const takingPart = { communityId: community._id, contestId: null, entry: entry ?? 'EVERYBODY' };
    const chosenFor: ChosenFor = { ...takingPart, format: format ?? usualFormat(asked), now };
    // What cannot be planned at all is refused before problems are looked up.
    if (times.endsAt || asked.way !== 'ROUND') windowOf(times, now);
    const { lengthMs, choice, config } = await chooser.choose(asked, chosenFor);
    const window = windowOf(times, now, lengthMs);
    const freezesAt = freezeOf(window, freezeMinutes ?? 0, chosenFor.format);
    const rules = { format: chosenFor.format, choice, config, entry: chosenFor.entry, freezesAt };
    return { title, ...rules, ...window, idempotencyKey };
  }

  /** The contest, for its moderators. Throws ContestNotFound, NotModerator, and InvalidInput where the bot does not say on whose behalf. */
  async #moderated(caller: Caller, { contestId, by }: ContestInput): Promise<{ contest: Contest; actor: Actor }> {
    const { contests, authority } = this.#options;
    const contest = await contests.find(contestId);
    try {
      const communityId = contest?.communityId ?? '';
      const actor = await authority.moderator(caller, { communityId, by }, 'contests:write');
      // A duel belongs to its players.
      if (contest !== null && contest.duel === undefined) return { contest, actor };
    } catch (error) {
      if (!(error instanceof CommunityNotFound)) throw error;
    }
    throw new ContestNotFound();
  }

  /** The contest that was planned with this key. Its repeat may come so late that the start would be refused by now. */
  async #madeBefore({ community }: Actor, { idempotencyKey }: { idempotencyKey: string }): Promise<Contest | null> {
    const existing = await this.#options.contests.findByKey(community._id, idempotencyKey);
    return existing && this.#scheduled(existing);
  }

  async #insert({ community, userId, discordUserId }: Maker, plan: Plan): Promise<Contest> {
    const { contests, events, clock, settleMs } = this.#options;
    const { _id: communityId } = community;
    // Several plans at the same moment may make a few more of it.
    if ((await contests.countOpen(communityId)) >= MAX_OPEN_CONTESTS) throw new TooManyContests();
    const now = clock.now();
    const _id = newId(now);
    const planned: Contest = {
      ...{ _id, communityId, ...plan },
      finalAt: new Date(plan.endsAt.getTime() + settleMs),
      createdAt: now,
      ...(userId !== null ? { createdByUserId: userId } : { createdByDiscordUserId: discordUserId ?? undefined }),
      listKey: contestListKey(plan.startsAt, _id),
      announced: { start: false, finish: false },
      isUnscheduled: true,
    };
    const insert = () =>
      events.write(async ({ tx, append }) => {
        const existing = await contests.findByKey(communityId, plan.idempotencyKey, tx);
        if (existing !== null) return existing;
        const remindAt = await this.#remindAt(communityId, plan.startsAt, now, tx);
        await contests.insert({ ...planned, remindAt }, tx);
        // Of one that starts at once its start is told.
        const told = { type: 'ContestPlanEvent', communityId, contestId: _id, change: 'PLANNED', at: now } as const;
        if (plan.startsAt > now) await append([told]);
        return { ...planned, remindAt };
      });
    return this.#scheduled(await settleUpsert(insert));
  }

  /** Changes a contest that is as the caller saw it, once for each key. */
  #change({ _id }: Contest, change: Change, work: (contest: Contest, now: Date) => Partial<Contest>): Promise<Contest> {
    return this.#write(_id, 'CHANGED', (contest, now) => {
      if (isDone(contest, change)) return null;
      if (versionOf(contest) !== change.version) throw new ContestChanged();
      const changeKeys = [...(contest.changeKeys ?? []), change.idempotencyKey].slice(-KEYS_KEPT);
      return { ...work(contest, now), changeKeys };
    });
  }

  /** Writes what `work` makes of a contest as it is then; null for nothing. Neither runs beside what moves or announces the contest. */
  async #write(
    contestId: string,
    change: ContestPlanEvent['change'],
    work: (contest: Contest, now: Date) => Partial<Contest> | null,
  ): Promise<Contest> {
    const { contests, events, clock } = this.#options;
    const changed = await events.write(async ({ tx, append }) => {
      const contest = await contests.find(contestId, tx);
      if (contest === null) throw new ContestNotFound();
      const now = clock.now();
      const set = work(contest, now);
      if (set === null) return contest;
      const noted = {
        ...set,
        ...(isMoved(contest, set) && {
          remindAt: await this.#remindAt(contest.communityId, set.startsAt, now, tx),
        }),
        version: versionOf(contest) + 1,
        isUnscheduled: true as const,
      };
      await contests.change(contestId, noted, tx);
      const after = { ...contest, ...noted };
      const parts = change === 'CHANGED' ? changedParts(contest, after) : [];
      const { communityId } = contest;
      await append([{ type: 'ContestPlanEvent', communityId, contestId, change, parts, at: now }]);
      return after;
    });
    return this.#scheduled(changed);
  }

  /** When members are reminded of a start that is set now, as the community wants it. */
  async #remindAt(communityId: string, startsAt: Date, now: Date, tx: Transaction): Promise<Date | null> {
    const community = await this.#options.communities.find(communityId, tx);
    return reminderOf(startsAt, now, community && reminderMinutesOf(community));
  }

  async #scheduled(contest: Contest): Promise<Contest> {
    await this.#options.schedule(contest);
    return contest;
  }
}

/** Which contest the caller saw, and by what a repeat is known. */
interface Change {
  version: number;
  idempotencyKey: string;
}

const isMoved = (contest: Contest, set: Partial<Contest>): set is { startsAt: Date } =>
  set.startsAt !== undefined && set.startsAt.getTime() !== contest.startsAt.getTime();

export const versionOf = ({ version = 1 }: Contest): number => version;

const isDone = ({ changeKeys = [] }: Contest, { idempotencyKey }: Change) => changeKeys.includes(idempotencyKey);

const chosenForContest = (contest: Contest) => {
  const { communityId, _id: contestId, format } = contest;
  return { communityId, contestId, entry: entryOf(contest), format };
};
