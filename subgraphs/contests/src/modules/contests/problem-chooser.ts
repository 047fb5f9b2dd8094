import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { newId } from '../../ids.ts';
import type { ProblemFilter } from '../formats/problem-filter.ts';
import { configWith, formatNamed, type FormatName } from '../formats/registry.ts';
import type { PricedProblem } from '../formats/problem-set.ts';
import { BASE_POINTS } from '../scoring/scoring.ts';
import type { ContestEntry, ProblemChoice } from './contests.repository.ts';
import { namedProblems, titleOf } from './named-problems.ts';
import { PickLimit } from './pick-limit.ts';
import type { AskedProblems, PickerSlot } from './problem-choice.input.ts';
import type { ProblemFacts, ProblemsClient } from './problems.client.ts';

export interface ProblemChooserOptions {
  problems: ProblemsClient;
  /** What no picker may pick for a contest of a community: what is solved, or was used of late. */
  unpickable(
    chosenFor: Pick<ChosenFor, 'communityId' | 'contestId' | 'entry' | 'players'>,
  ): Promise<ReadonlySet<string>>;
}

/** How long a round is of which LeetCode does not say so. */
const ROUND_MS = 90 * 60_000;

/** For whom problems are chosen. */
export interface ChosenFor {
  communityId: string;
  /** The contest that has problems already; null for a new one. */
  contestId: string | null;
  entry: ContestEntry;
  /** Who takes part, where that is known beforehand. */
  players?: readonly string[];
  format: FormatName;
  now: Date;
}

/** A contest's problems, as it keeps them. */
export interface Chosen {
  /** How long the contest is unless somebody says so; null where nothing tells. */
  lengthMs: number | null;
  choice: ProblemChoice;
  /** The settings of its format. */
  config: unknown;
}

/** A problem that was found, and the points that it was given; null: by its difficulty. */
interface Found {
  problem: ProblemFacts;
  points: number | null;
}

/**
 * Makes the problems of a contest out of what people type, or picks them. Throws InvalidInput with a sentence for each fault, and RATE_LIMITED where
 * a community has too many picked.
 */
export class ProblemChooser {
  readonly #options: ProblemChooserOptions;
  readonly #picks = new PickLimit();

  constructor(options: ProblemChooserOptions) {
    this.#options = options;
  }

  async choose(asked: AskedProblems, chosenFor: ChosenFor): Promise<Chosen> {
    const { format } = chosenFor;
    refuseForFormat(asked, format);
    switch (asked.way) {
      case 'ANY':
        return { choice: { kind: 'ANY' }, config: parsed(format, null), lengthMs: null };
      case 'MATCHING':
        await this.#refuseUnlessSomeMatch(asked.filter);
        return { choice: { kind: 'MATCHING' }, config: checked(format, { matching: asked.filter }), lengthMs: null };
      case 'BY_HAND':
        return {
          choice: { kind: 'BY_HAND' },
          config: parsed(format, priced(await this.#named(asked.problems)), asked),
          lengthMs: null,
        };
      case 'PICKER': {
        const seed = asked.seed ?? newId(chosenFor.now);
        const found = await this.#picked(seed, asked.slots, chosenFor);
        const slots = [...asked.slots];
        return { choice: { kind: 'PICKER', seed, slots }, config: parsed(format, priced(found)), lengthMs: null };
      }
      case 'ROUND': {
        const { slug, lengthMs, found } = await this.#ofRound(asked.round, chosenFor.now);
        return { choice: { kind: 'ROUND', round: slug }, config: parsed(format, priced(found), asked), lengthMs };
      }
    }
  }

  async #refuseUnlessSomeMatch(filter: ProblemFilter): Promise<void> {
    const { difficulties, tags, minRating, maxRating } = filter;
    const field = 'problems.matching';
    if (difficulties.length + tags.length === 0 && minRating === null && maxRating === null) {
      throw new InvalidInput(field, 'Say which problems match: difficulties, topics, or contest ratings.');
    }
    const { problems } = await this.#options.problems.pick('any', [{ count: 1, ...filter }], []);
    if (problems === null)
      throw new InvalidInput(field, 'No free problem of LeetCode matches: ask for less in particular.');
  }

  async #named(typed: readonly { problem: string; points: number | null }[]): Promise<Found[]> {
    const names = typed.map(({ problem }) => problem);
    const found = await namedProblems(this.#options.problems, names, (index) => `problems.byHand.${index}.problem`);
    return found.map((problem, index) => ({ problem, points: typed[index]!.points }));
  }

  async #ofRound(name: string, now: Date): Promise<{ slug: string; lengthMs: number; found: Found[] }> {
    const refuse = (message: string) => new InvalidInput('problems.round', message);
    const round = await this.#options.problems.round(name);
    if (round === null) throw refuse(`LeetCode had no round “${name}”: name it as in weekly-contest-408.`);
    const { slug, title, startsAt, problems } = round;
    const lengthMs = round.lengthMs ?? ROUND_MS;
    if (startsAt !== null && startsAt.getTime() + lengthMs > now.getTime()) {
      throw refuse(`${title} is not over yet: choose a past round.`);
    }
    if (problems.length === 0) throw refuse(`LeetCord does not know the problems of ${title}: choose another round.`);
    const found = problems.map(({ slug: problemSlug, points, problem }): Found => {
      if (problem === null) throw refuse(`LeetCode does not show ${problemSlug} of ${title}: choose another round.`);
      if (problem.isPaidOnly) {
        throw refuse(`${titleOf(problem)} of ${title} needs LeetCode Premium: choose another round.`);
      }
      return { problem, points };
    });
    return { slug, lengthMs, found };
  }

  async #picked(seed: string, slots: readonly PickerSlot[], chosenFor: ChosenFor): Promise<Found[]> {
    const { problems, unpickable } = this.#options;
    // For two who duel less is read, and others need not wait for them.
    await this.#picks.admit(chosenFor.players?.toSorted().join(' ') ?? chosenFor.communityId);
    const excluded = await unpickable(chosenFor);
    const picked = await problems.pick(seed, slots, [...excluded].toSorted());
    if (picked.problems === null) throw new InvalidInput('problems.picker', nothingLeft(slots, picked));
    const slotOf = slots.flatMap((slot) => Array.from({ length: slot.count }, () => slot));
    return picked.problems.map((problem, index) => {
      return { problem, points: slotOf[index]?.points ?? null };
    });
  }
}

/** Says what the format cannot take, before anything is looked up. */
function refuseForFormat(asked: AskedProblems, format: FormatName): void {
  const { isNeeded, hasPoints } = formatNamed(format).problemSet;
  if (isNeeded && (asked.way === 'ANY' || asked.way === 'MATCHING')) {
    throw new InvalidInput('problems', `Choose the problems: the format ${format} needs its own.`);
  }
  if (hasPoints) return;
  const given = asked.way === 'BY_HAND' ? asked.problems : asked.way === 'PICKER' ? asked.slots : [];
  const index = given.findIndex(({ points }) => points !== null);
  if (index === -1) return;
  const field = asked.way === 'BY_HAND' ? `byHand.${index}` : `picker.slots.${index}`;
  const message =
    format === 'POINTS'
      ? 'In the format POINTS a problem has the points of the leaderboards: leave its points out.'
      : `In the format ${format} all problems count the same: leave their points out.`;
  throw new InvalidInput(`problems.${field}.points`, message);
}

const priced = (found: readonly Found[]): PricedProblem[] =>
  found.map(({ problem: { slug, difficulty }, points }) => ({ slug, points: points ?? BASE_POINTS[difficulty] }));

/** The settings of a format with these problems, as it takes them. */
const parsed = (
  format: FormatName,
  problems: readonly PricedProblem[] | null,
  { isNewOnly = false }: { isNewOnly?: boolean } = {},
): unknown => checked(format, configWith(format, problems, { isNewOnly }));

function checked(format: FormatName, config: unknown): unknown {
  const { success, data, error } = formatNamed(format).config.safeParse(config);
  if (!success) throw new InvalidInput('problems', error.issues[0]?.message ?? 'Choose other problems.');
  return data;
}

function nothingLeft(slots: readonly PickerSlot[], { fitting, available }: { fitting: number[]; available: number }) {
  const wanted = slots.reduce((sum, { count }) => sum + count, 0);
  const empty = slots.findIndex(({ count }, index) => (fitting[index] ?? 0) < count);
  const where =
    slots.length > 1 && empty !== -1
      ? `slot ${empty + 1} asks for ${slots[empty]!.count} and ${fitting[empty] ?? 0} are left`
      : `${wanted} are asked for and ${available} are left`;
  return `Too few problems are left that nobody here has solved and no recent contest had: ${where}. Ask for fewer, or for less in particular.`;
}
