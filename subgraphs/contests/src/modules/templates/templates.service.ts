import type { Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { occurrences, type Occurrence } from '../calendar/weekly.ts';
import type { ActionInput, Actor, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import { timeZoneOf } from '../communities/communities.repository.ts';
import { contestState } from '../contests/contest-state.ts';
import { freezeOf } from '../contests/freeze.ts';
import { templateContestInput } from '../contests/contest.input.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import { usualFormat } from '../contests/asked-again.ts';
import type { PlanningService } from '../contests/planning.service.ts';
import type { AskedProblems } from '../contests/problem-choice.input.ts';
import type { ProblemChooser } from '../contests/problem-chooser.ts';
import { momentsOf } from '../contests/typed-times.ts';
import { saveTemplateInput, skipInput } from './template.input.ts';
import { occurrenceKey, titleKeyOf, type ContestTemplate } from './template.ts';
import { MAX_TEMPLATES, TemplateNotFound, TooManyTemplates } from './templates.errors.ts';
import type { TemplatesRepository } from './templates.repository.ts';

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;
/** So many of the next contests are shown. */
const UPCOMING = 4;
/** So far ahead days may be left out, in ms. */
const SKIPPED_AHEAD_MS = 60 * DAY_MS;

/** A contest of a week. */
export interface Upcoming extends Occurrence {
  timeZone: string;
  isSkipped: boolean;
  /** Null until it is planned. */
  contest: Contest | null;
}

export interface TemplatesServiceOptions {
  templates: TemplatesRepository;
  contests: ContestsRepository;
  authority: Authority;
  planning: Pick<PlanningService, 'plan' | 'cancel'>;
  chooser: Pick<ProblemChooser, 'choose'>;
  clock: Clock;
}

/** Which template, and on whose behalf. */
interface TemplateInput extends Pick<ActionInput, 'by'> {
  templateId: string;
}

/** Keeps what contests are planned from, for moderators. */
export class TemplatesService {
  readonly #options: TemplatesServiceOptions;

  constructor(options: TemplatesServiceOptions) {
    this.#options = options;
  }

  /** A community's templates; null for who does not moderate it. */
  async list(caller: Caller, input: ActionInput): Promise<ContestTemplate[] | null> {
    const { authority, templates } = this.#options;
    if (!(await authority.isModerator(caller, input, 'contests:write'))) return null;
    return templates.allIn(input.communityId);
  }

  /** The next contests of a weekly template, planned or not yet. */
  async upcoming(template: ContestTemplate, timeZone: string): Promise<Upcoming[]> {
    const now = this.#options.clock.now();
    const until = new Date(now.getTime() + UPCOMING * WEEK_MS);
    const next = this.#occurrences(template, { timeZone, after: now, until }).slice(0, UPCOMING);
    const keys = next.map(({ date }) => occurrenceKey(template, date));
    const planned = await this.#options.contests.findByKeys(template.communityId, keys);
    return next.map(({ date, startsAt }, index) => ({
      ...{ date, startsAt, timeZone, isSkipped: template.skipped.includes(date) },
      contest: planned.find(({ idempotencyKey }) => idempotencyKey === keys[index]) ?? null,
    }));
  }

  /** Throws InvalidInput, also where no contest could be planned from it now, CommunityNotFound, NotModerator and TooManyTemplates. */
  async save(caller: Caller, input: ActionInput): Promise<ContestTemplate> {
    const { authority, templates, chooser, clock } = this.#options;
    const { community } = await authority.moderator(caller, input, 'contests:write');
    const { title, problems: given, length, weekly = null, ...rest } = parseInput(saveTemplateInput, input);
    const { _id: communityId } = community;
    const titleKey = titleKeyOf(title);
    const all = await templates.allIn(communityId);
    // Several at the same moment may make a few more of it.
    const isNew = !all.some((one) => one.titleKey === titleKey);
    if (isNew && all.length >= MAX_TEMPLATES) throw new TooManyTemplates();
    const now = clock.now();
    const problems: AskedProblems = withoutSeed(given ?? { way: 'ANY' });
    const rules = { format: rest.format ?? usualFormat(problems), entry: rest.entry ?? ('EVERYBODY' as const) };
    const chosen = await chooser.choose(problems, { communityId, contestId: null, ...rules, now });
    const lengthMs = length ?? chosen.lengthMs;
    if (lengthMs === null) throw new InvalidInput('length', 'Say how long a contest is, such as 90 minutes or 2h.');
    const freezeMinutes = rest.freezeMinutes ?? null;
    freezeOf({ startsAt: now, endsAt: new Date(now.getTime() + lengthMs) }, freezeMinutes ?? 0, rules.format);
    const lookAt = weekly && now;
    const saved = {
      communityId,
      titleKey,
      title,
      ...rules,
      problems,
      lengthMs,
      freezeMinutes,
      weekly,
      lookAt,
      failure: null,
    };
    return templates.save({ ...saved, savedAt: now });
  }

  /** Throws InvalidInput, TemplateNotFound and NotModerator. */
  async remove(caller: Caller, input: TemplateInput): Promise<void> {
    const { template } = await this.#moderated(caller, input);
    await this.#options.templates.remove(template._id);
  }

  /** Leaves out the contest of a day, or no more. Throws InvalidInput, TemplateNotFound and NotModerator. */
  async skip(caller: Caller, input: TemplateInput): Promise<ContestTemplate> {
    const { templates, contests, planning, clock } = this.#options;
    const { template, actor } = await this.#moderated(caller, input);
    const { date, isSkipped } = parseInput(skipInput, input);
    const now = clock.now();
    const until = new Date(now.getTime() + SKIPPED_AHEAD_MS);
    const ahead = this.#occurrences(template, { timeZone: timeZoneOf(actor.community), after: now, until });
    if (!ahead.some((one) => one.date === date)) {
      throw new InvalidInput('date', `“${template.title}” has no contest on ${date}: look at its next ones.`);
    }
    const contest = await contests.findByKey(actor.community._id, occurrenceKey(template, date));
    if (!isSkipped && contest?.cancelledAt !== undefined) {
      throw new InvalidInput('date', 'The contest of that day is cancelled: plan another one from the template.');
    }
    const others = template.skipped.filter((one) => one !== date && ahead.some((other) => other.date === one));
    const saved = await templates.setSkipped(template._id, isSkipped ? [...others, date] : others);
    if (isSkipped && contest !== null && contestState(contest, now) === 'SCHEDULED') {
      const cancelled = { contestId: contest._id, by: input.by, reason: 'It is left out this time.' };
      await planning.cancel(caller, cancelled);
    }
    if (saved === null) throw new TemplateNotFound();
    return saved;
  }

  /** Plans one contest. Throws InvalidInput, TemplateNotFound, NotModerator and TooManyContests. */
  async plan(caller: Caller, input: TemplateInput): Promise<Contest> {
    const { planning, contests, clock } = this.#options;
    const { template, actor } = await this.#moderated(caller, input);
    const { idempotencyKey, ...typed } = parseInput(templateContestInput, input);
    const { community } = actor;
    const existing = await contests.findByKey(community._id, idempotencyKey);
    if (existing !== null) return existing;
    const now = clock.now();
    const { startsAt } = momentsOf(typed, { now, timeZone: timeZoneOf(community), startsAt: now });
    const start = startsAt ?? now;
    const endsAt = new Date(start.getTime() + template.lengthMs);
    return planning.plan(actor, template, { startsAt: start, endsAt }, idempotencyKey);
  }

  #occurrences({ weekly }: ContestTemplate, within: Parameters<typeof occurrences>[1]): Occurrence[] {
    return weekly === null ? [] : occurrences(weekly, within);
  }

  /** The template, for the moderators of its community. Throws InvalidInput, TemplateNotFound and NotModerator. */
  async #moderated(
    caller: Caller,
    { templateId, by }: TemplateInput,
  ): Promise<{ template: ContestTemplate; actor: Actor }> {
    const { templates, authority } = this.#options;
    const template = await templates.find(templateId);
    try {
      const communityId = template?.communityId ?? '';
      const actor = await authority.moderator(caller, { communityId, by }, 'contests:write');
      if (template !== null) return { template, actor };
    } catch (error) {
      if (!(error instanceof CommunityNotFound)) throw error;
    }
    throw new TemplateNotFound();
  }
}

const withoutSeed = (problems: AskedProblems): AskedProblems =>
  problems.way === 'PICKER' ? { ...problems, seed: null } : problems;
