import { percentile } from './figures.ts';

/** Something whose cost is compared with others'. */
export interface Contender {
  name: string;
  ask(): Promise<void>;
}

/** The costs of each contender's requests, by round. */
export type RoundCosts = Map<string, number[]>;

/**
 * Lets contenders take turns, so that other work on the machine affects all alike: in each round each has one, and a different one begins.
 * `costOf` has one's turn; its value is for one request.
 */
export async function takeTurns<C extends { name: string }>(
  contenders: readonly C[],
  rounds: number,
  costOf: (contender: C) => Promise<number>,
): Promise<RoundCosts> {
  const costs: RoundCosts = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length]!;
      const cost = await costOf(contender);
      costs.get(contender.name)!.push(cost);
    }
  }
  return costs;
}

/** Turns in which each sends the same number of requests, one after another. `costOf` measures a turn; the costs are for one request. */
export const inTurns = (
  contenders: readonly Contender[],
  { rounds, requests }: { rounds: number; requests: number },
  costOf: (contender: Contender, run: () => Promise<void>) => Promise<number>,
): Promise<RoundCosts> =>
  takeTurns(contenders, rounds, async (contender) => {
    const total = await costOf(contender, async () => {
      for (let count = 0; count < requests; count += 1) await contender.ask();
    });
    return total / requests;
  });

export const medianOf = (costs: RoundCosts, name: string): number => percentile(costs.get(name) ?? [], 0.5);

/** The median of how much more one contender cost than another in the same round. */
export function medianDifference(costs: RoundCosts, name: string, other: string): number {
  const others = costs.get(other) ?? [];
  return percentile(
    (costs.get(name) ?? []).map((cost, round) => cost - (others[round] ?? Number.NaN)),
    0.5,
  );
}
