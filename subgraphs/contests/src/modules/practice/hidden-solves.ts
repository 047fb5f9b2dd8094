import DataLoader from 'dataloader';
import type { Contest } from '../contests/contests.repository.ts';
import type { ContestsView } from '../contests/contests.view.ts';
import type { StandingsView } from '../standings/standings.view.ts';

/** More than a community has at a time. */
const OPEN_CONTESTS = 50;

/** A solve of a problem at a moment. */
interface SolveAt {
  problemSlug: string;
  submittedAt: Date;
}

/** Which solves the freezes of a community's contests hide, for one request. */
export class HiddenSolves {
  readonly #standings: StandingsView;
  readonly #open: DataLoader<string, Contest[]>;

  constructor({ contests, standings }: { contests: ContestsView; standings: StandingsView }) {
    this.#standings = standings;
    this.#open = new DataLoader((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const request = { size: OPEN_CONTESTS, key: null, isBackward: false };
          return (await contests.page(id, request, ['RUNNING', 'SETTLING'])).items;
        }),
      ),
    );
  }

  async in(communityId: string): Promise<(solve: SolveAt) => boolean> {
    const open = await this.#open.load(communityId);
    return (solve) => open.some((contest) => this.#standings.hides(contest, solve));
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#open.clearAll();
  }
}
