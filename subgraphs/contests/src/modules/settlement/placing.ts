import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { scoreOf, type Score, type ScoresRepository } from '../boards/scores.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { Standings } from '../formats/contest-format.ts';
import type { CountedBoard, State } from './folding.ts';

/** What the state of a user makes of a board. */
export interface Placed {
  on: CountedBoard;
  /** The user's row, unless they have no state. */
  own: Score | null;
  /** The rows of others that change with it. */
  others: Score[];
  decidedAt: Date | null;
}

/** Where all these entrants of a board stand, by their states. Of a format that places each alone, it need not be all. */
export function placeAll({ format, rules }: CountedBoard, states: ReadonlyMap<string, unknown>): Standings {
  if ('standings' in format) return format.standings(states, rules);
  const byUser = [...states].map(([userId, state]) => [userId, format.standing(state, rules)] as const);
  return { byUser: new Map(byUser), decidedAt: null };
}

/** Makes the rows of boards out of states, and writes them. For settlement and rebuild alike. */
export class Placing {
  readonly #scores: ScoresRepository;
  readonly #contests: ContestsRepository;
  readonly #clock: Clock;

  constructor({ scores, contests, clock }: { scores: ScoresRepository; contests: ContestsRepository; clock: Clock }) {
    this.#scores = scores;
    this.#contests = contests;
    this.#clock = clock;
  }

  /** What a user's state makes of a board. Where a format places all, by the states that the others' rows have. */
  async place(userId: string, { on, state }: State, tx: Transaction): Promise<Placed> {
    const { board } = on;
    const rows = 'standings' in on.format ? await this.#scores.allOn(board, tx) : [];
    const others = rows.filter((row) => row.userId !== userId);
    const states = new Map(others.map((row) => [row.userId, row.state]));
    if (state !== undefined) states.set(userId, state);
    const { byUser, decidedAt } = placeAll(on, states);
    const rowOf = (of: Pick<Score, 'board' | 'userId' | 'state'>) => scoreOf(of, byUser.get(of.userId)!);
    return {
      on,
      own: state === undefined ? null : rowOf({ board, userId, state }),
      others: others.flatMap((row) => {
        const placed = rowOf(row);
        return isDeepStrictEqual(placed, row) ? [] : [placed];
      }),
      decidedAt,
    };
  }

  /**
   * Writes what `place` gave in this transaction, and to the contests whose standings move: followers see by that that they have. One that placed all
   * entrants does not overlook what another one placed at the same moment: one of the two runs again. The changes of `noted` are counted too.
   */
  async write(placed: readonly Placed[], tx: Transaction, noted: readonly string[] = []): Promise<void> {
    const rows = placed.flatMap(({ own, others }) => (own === null ? others : [own, ...others]));
    if (rows.length > 0) await this.#scores.write(rows, tx);
    const placedAlone = new Set(noted);
    for (const { on, decidedAt } of placed) {
      const { contestId, format } = on;
      if (contestId === null) continue;
      if ('standings' in format) await this.#contests.setDecided(contestId, { decidedAt, now: this.#clock.now() }, tx);
      else placedAlone.add(contestId);
    }
    if (placedAlone.size > 0) await this.#contests.noteChange([...placedAlone], tx);
  }
}
