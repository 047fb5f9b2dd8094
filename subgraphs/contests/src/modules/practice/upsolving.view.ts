import { entryOf, type Contest } from '../contests/contests.repository.ts';
import type { ContestsView } from '../contests/contests.view.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { StandingsView } from '../standings/standings.view.ts';
import type { UpsolvingMapper } from './schema.mappers.ts';
import type { SolvedProblems } from './solved-problems.ts';

/** What members have left to solve of contests that are over, for one request. */
export class UpsolvingView {
  readonly #solved: SolvedProblems;
  readonly #entrants: EntrantsRepository;
  readonly #contests: ContestsView;
  readonly #standings: StandingsView;

  constructor(
    { solved, entrants }: { solved: SolvedProblems; entrants: EntrantsRepository },
    { contests, standings }: { contests: ContestsView; standings: StandingsView },
  ) {
    this.#solved = solved;
    this.#entrants = entrants;
    this.#contests = contests;
    this.#standings = standings;
  }

  /** For a member, themselves. Null before the end, and for a contest without problems of its own. */
  async of(contest: Contest, userId: string): Promise<UpsolvingMapper | null> {
    const problems = this.#contests.problemsOf(contest);
    if (problems === null || !['SETTLING', 'FINAL'].includes(this.#contests.stateOf(contest))) return null;
    const slugs = problems.map(({ slug }) => slug);
    const [solved, table] = await Promise.all([this.#solved.solvedOf(userId, slugs), this.#standings.table(contest)]);
    const tookPart =
      entryOf(contest) === 'EVERYBODY'
        ? (await this.#standings.rowOf(contest, userId)) !== null
        : (await this.#entrants.joined(userId, [contest._id])).has(contest._id);
    const stateOf = (slug: string) =>
      table.hasSolved(userId, slug) ? 'SOLVED_IN_CONTEST' : solved.has(slug) ? 'SOLVED' : 'OPEN';
    return { tookPart, problems: problems.map(({ label, slug }) => ({ label, slug, state: stateOf(slug) })) };
  }
}
