import { percentile } from './figures.ts';

/** Something whose cost is compared with that of others. */
export interface Contender {
  name: string;
  ask(): Promise<void>;
}

/** What each contender's requests cost, a list of rounds for each. */
export type RoundCosts = Map<string, number[]>;

/**
 * Lets contenders ask in turns, so that what else goes on in the machine hits all alike: in each round each asks as often, one
 * request after another, and a different one begins. `costOf` measures what is done in it; its values are of one request.
 */
export async function inTurns(
  contenders: readonly Contender[],
  { rounds, requests }: { rounds: number; requests: number },
  costOf: (contender: Contender, run: () => Promise<void>) => Promise<number>,
): Promise<RoundCosts> {
  const costs: RoundCosts = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length]!;
      const total = await costOf(contender, async () => {
        for (let count = 0; count < requests; count += 1) await contender.ask();
      });
      costs.get(contender.name)?.push(total / requests);
    }
  }
  return costs;
}

export const medianOf = (costs: RoundCosts, name: string): number => percentile(costs.get(name) ?? [], 0.5);

/** The median of how much more a contender cost than another in the same round. */
export function medianDifference(costs: RoundCosts, name: string, other: string): number {
  const others = costs.get(other) ?? [];
  return percentile(
    (costs.get(name) ?? []).map((cost, round) => cost - (others[round] ?? Number.NaN)),
    0.5,
  );
}
