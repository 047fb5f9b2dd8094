import type { Clock } from '@leetcord/kit/time/clock';
import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { DailiesRepository } from './dailies.repository.ts';
import { utcDateOf } from './daily-streak.ts';

const DAILY_PROBLEM = graphql(`
  query DailyProblem($date: Date!) {
    dailyChallenge(date: $date) {
      problem {
        slug
      }
    }
  }
`);

const DEADLINE_MS = 5_000;
const DAY_MS = 24 * 60 * 60_000;
/** How many days are looked up after an outage. */
const LOOK_BACK_DAYS = 7;

/** Keeps which problem was LeetCode's daily challenge of which day. */
export class DailiesService {
  readonly #options: { dailies: DailiesRepository; problems: GraphQLClient; clock: Clock };

  constructor(options: { dailies: DailiesRepository; problems: GraphQLClient; clock: Clock }) {
    this.#options = options;
  }

  async isDue(): Promise<boolean> {
    return (await this.#missing()).length > 0;
  }

  /** Reads the challenges of today and of the last days that are not known yet. Rejects where problems does not answer. */
  async readMissing(): Promise<void> {
    const { dailies, problems } = this.#options;
    for (const date of await this.#missing()) {
      const signal = AbortSignal.timeout(DEADLINE_MS);
      const { dailyChallenge } = await problems.request({ document: DAILY_PROBLEM, variables: { date }, signal });
      if (dailyChallenge) await dailies.put({ _id: date, problemSlug: dailyChallenge.problem.slug });
    }
  }

  async #missing(): Promise<string[]> {
    const { dailies, clock } = this.#options;
    const now = clock.now().getTime();
    const dates = Array.from({ length: LOOK_BACK_DAYS }, (_, days) => utcDateOf(new Date(now - days * DAY_MS)));
    const known = await dailies.since(dates.at(-1)!);
    return dates.filter((date) => !known.has(date));
  }
}
