import type { ListedSubmission } from '../../../leetcode/operations/recent-submissions.ts';
import { HISTORY_MARGIN_MS, judgeListed, type Novelty } from '../novelty.ts';
import { firstLook, withLook, type CountedDifficulty, type SolveHistory } from '../solve-history.ts';

export type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

interface Accepted extends ListedSubmission {
  difficulty: Difficulty;
}

const LISTED = 20;
const FIRST_ID = 2_165_710_000;
const OLD_PROBLEMS = 1_000;

/** A LeetCode user with a past, as LeetCode shows them: 20 accepted submissions, and counts that lag. Judged by the rule. */
export class LeetCodeUserModel {
  /** The last answer about each submission. */
  readonly answers = new Map<string, Novelty>();
  /** After how many submissions each look was. */
  readonly lookedAfter: number[] = [];
  /** Submissions whose NEW or REPEAT later changed. */
  readonly changedAnswers: string[] = [];

  readonly #lagMs: number;
  /** When the solved history got a problem, by its slug. */
  readonly #solvedBy = new Map<string, number>();
  /** When the history of all that was solved was first taken: it has each problem of the time before the proof. */
  #takenAt: number | null = null;
  #now = Date.UTC(2026, 10, 24, 12);
  readonly #accepted: Accepted[] = [];
  /** When the counts rose. */
  readonly #rises: { difficulty: Difficulty; at: number }[] = [];
  readonly #difficulties = new Map<string, CountedDifficulty>();
  #made = 0;
  #history: SolveHistory;

  constructor({ lagMs }: { lagMs: number }) {
    this.#lagMs = lagMs;
    this.#history = firstLook(this.#look());
  }

  wait(ms: number): void {
    this.#now += ms;
  }

  solveNew(difficulty: Difficulty, lagMs: number): void {
    this.#accept(`new-${(this.#made += 1)}`, difficulty);
    this.#rises.push({ difficulty, at: this.#now + lagMs });
  }

  /** Submits the solution of a problem that was solved before the proof. */
  submitOld(difficulty: Difficulty): void {
    this.#accept(`old-${(this.#made += 1)}`, difficulty);
  }

  /** Submits again something that was accepted before. */
  submitAgain(which: number): void {
    const before = this.#accepted[which % this.#accepted.length];
    if (before !== undefined) this.#accept(before.slug, before.difficulty);
  }

  /** The user's browser sends what LeetCode shows as solved. */
  takeHistory(): void {
    this.#takenAt ??= this.#now;
    for (const { slug } of this.#accepted) this.forgeHistory(slug);
  }

  /** A browser sends a problem, whatever LeetCode shows. */
  forgeHistory(slug: string): void {
    if (!this.#solvedBy.has(slug)) this.#solvedBy.set(slug, this.#now);
  }

  /** The old submissions of which the history knew well before. */
  knownAsOld(): Accepted[] {
    return this.#accepted.filter(({ slug, submittedAt }) => {
      const by = this.#solvedByOf(slug);
      return slug.startsWith('old-') && by !== null && by.getTime() + HISTORY_MARGIN_MS < submittedAt.getTime();
    });
  }

  #solvedByOf(slug: string): Date | null {
    const times = [this.#solvedBy.get(slug) ?? null, slug.startsWith('old-') ? this.#takenAt : null];
    const known = times.filter((at) => at !== null);
    return known.length === 0 ? null : new Date(Math.min(...known));
  }

  /** What LeetCode lists now, newest first. */
  listed(): Accepted[] {
    return this.#accepted
      .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime() || Number(b.id) - Number(a.id))
      .slice(0, LISTED);
  }

  /** Looks at the user, and judges by that. */
  look(): void {
    // No two are at the same time.
    this.#now += 1;
    const look = this.#look();
    this.lookedAfter.push(this.#accepted.length);
    const solves = this.listed().map(({ id, slug, submittedAt }) => ({ submissionId: id, slug, submittedAt }));
    const { history, novelties } = judgeListed(withLook(this.#history, look, this.#lagMs), solves, {
      at: look.at,
      lagMs: this.#lagMs,
      difficultyOf: (slug) => this.#difficulties.get(slug) ?? null,
      solvedBy: (slug) => this.#solvedByOf(slug),
    });
    this.#history = history;
    for (const [id, { novelty }] of novelties) {
      const before = this.answers.get(id) ?? 'NOT_KNOWN_YET';
      if (before !== 'NOT_KNOWN_YET' && before !== novelty) this.changedAnswers.push(id);
      this.answers.set(id, novelty);
    }
  }

  /** The submissions that are NEW, of one difficulty or all. */
  newOf(difficulty?: Difficulty): Accepted[] {
    return this.#accepted.filter(
      (it) => this.answers.get(it.id) === 'NEW' && (difficulty === undefined || it.difficulty === difficulty),
    );
  }

  /** In a range of submissions: how many are NEW, and how many were solved for the first time. */
  window(start: number, end: number): { new: number; first: number } {
    const made = this.#accepted.slice(start, end);
    const isFirst = (it: Accepted) =>
      it.slug.startsWith('new-') && this.#accepted.find(({ slug }) => slug === it.slug) === it;
    return {
      new: made.filter(({ id }) => this.answers.get(id) === 'NEW').length,
      first: made.filter(isFirst).length,
    };
  }

  /** How much the count has risen since the first look. */
  rise(difficulty: Difficulty): number {
    return this.#rises.filter((rise) => rise.difficulty === difficulty && rise.at <= this.#now).length;
  }

  #accept(slug: string, difficulty: Difficulty): void {
    this.#difficulties.set(slug, difficulty.toLowerCase() as CountedDifficulty);
    this.#accepted.push({
      id: String(FIRST_ID + this.#accepted.length),
      slug,
      difficulty,
      verdict: 'ACCEPTED',
      // LeetCode's times are whole seconds.
      submittedAt: new Date(Math.floor(this.#now / 1_000) * 1_000),
      language: 'python3',
    });
  }

  #look() {
    const [easy, medium, hard] = (['EASY', 'MEDIUM', 'HARD'] as const).map((of) => OLD_PROBLEMS + this.rise(of));
    return {
      at: new Date(this.#now),
      solved: { all: easy! + medium! + hard!, easy: easy!, medium: medium!, hard: hard! },
    };
  }
}
