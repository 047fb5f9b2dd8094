import { readCatches, type Catch } from './catches.ts';
import type { Try } from './lane.ts';
import type { Lane } from './lanes.ts';
import { isSwitchable, projectOf, type Mutant, type TestRef } from './mutant.ts';
import { rankTests } from './ranking.ts';
import type { Verdict } from './verdicts.ts';

/** How many of the likeliest test files run before all others. */
const NEAR = 3;
/** How many mutants share a run of a test file. */
const BATCH = 40;

export interface JudgeOptions {
  lanes: readonly Lane[];
  /** Whether only the likeliest test files run. */
  isNear: boolean;
  /** Is told of each verdict at once. */
  note(verdicts: readonly Verdict[]): void;
  signal: AbortSignal;
}

/** Finds a test that catches each mutant: first in runs of a test file that many share, then, for those that are left, one by one. */
export async function judgeAll(
  mutants: readonly Mutant[],
  { lanes, isNear, note, signal }: JudgeOptions,
): Promise<Verdict[]> {
  const catches = readCatches();
  const verdicts: Verdict[] = [];
  const left = () => {
    const caught = new Set(verdicts.map(({ mutant }) => mutant.name));
    return mutants.filter(({ name }) => !caught.has(name));
  };
  const inLanes = async <T>(all: readonly T[], work: (one: T, lane: Lane) => Promise<Verdict[]>) => {
    const waiting = [...all];
    const drain = async (lane: Lane) => {
      for (let one = waiting.shift(); one !== undefined && !signal.aborted; one = waiting.shift()) {
        const found = await work(one, lane);
        if (signal.aborted) return;
        verdicts.push(...found);
        note(found);
      }
    };
    await Promise.all(lanes.map(drain));
  };
  for (let round = 0; round < NEAR; round += 1) await inLanes(batches(left(), round, catches), judgeBatch);
  await inLanes(left(), async (mutant, lane) => [await judge(mutant, stagesOf(mutant, { isNear, catches }), lane)]);
  return verdicts;
}

type Catches = ReadonlyMap<string, Catch>;

/** The tests that are tried with many mutants at once, in this order: the one that caught it the last time, else the nearest unit tests. */
function sharedTests(mutant: Mutant, catches: Catches): TestRef[] {
  const known = catches.get(mutant.name);
  if (known !== undefined) return [known].filter(({ file }) => ['unit', 'services'].includes(projectOf(file)));
  const units = rankTests(mutant).filter((file) => projectOf(file) === 'unit');
  return units.slice(0, NEAR).map((file) => ({ file }));
}

interface Batch {
  file: string;
  tries: Try[];
}

/** Mutants that one test file may catch, to be tried in one run. */
function batches(left: readonly Mutant[], round: number, catches: Catches): Batch[] {
  const tries = left.filter(isSwitchable).flatMap((mutant) => {
    const ref = sharedTests(mutant, catches)[round];
    return ref === undefined ? [] : [{ ...ref, mutant }];
  });
  const byFile = Map.groupBy(tries, ({ file, test }) => JSON.stringify([file, test !== undefined]));
  return [...byFile.values()].flatMap((own) => {
    const parts = Map.groupBy(own, (one) => Math.floor(own.indexOf(one) / BATCH));
    return [...parts.values()].map((part) => ({ file: part[0]!.file, tries: part }));
  });
}

async function judgeBatch({ file, tries }: Batch, lane: Lane): Promise<Verdict[]> {
  const begunAt = performance.now();
  const caught = await lane.runSwitched(file, tries);
  const tookMs = (performance.now() - begunAt) / tries.length;
  return tries.flatMap(({ mutant }, index) => {
    const by = caught[index];
    return by ? [{ mutant, by, tookMs }] : [];
  });
}

/** What to run until a test fails, in this order. */
function stagesOf(mutant: Mutant, { isNear, catches }: { isNear: boolean; catches: Catches }): TestRef[][] {
  const known = catches.get(mutant.name);
  const files = rankTests(mutant).map((file) => ({ file }));
  const near = files.slice(0, NEAR).filter(({ file }) => projectOf(file) !== 'e2e');
  const others = isNear ? [] : files.filter((ref) => !near.includes(ref));
  return [known === undefined ? [] : [known], near, others].filter((tests) => tests.length > 0);
}

/** Runs tests without the mutant's part of the code until one fails that does not fail anyway. */
async function judge(mutant: Mutant, stages: readonly TestRef[][], lane: Lane): Promise<Verdict> {
  const begunAt = performance.now();
  let why: string | undefined;
  for (const tests of stages) {
    const outcome = await lane.run(tests, mutant);
    if (outcome.kind === 'broken') why = `it broke the tests: ${outcome.reason}`;
    if (outcome.kind !== 'red') continue;
    // By itself, the test must fail too: another time it is the only one that runs, and on a busy machine one may fail by chance.
    const isSure = tests[0]?.test !== undefined || projectOf(outcome.by.file) === 'unit';
    if (!isSure && (await lane.run([outcome.by], mutant)).kind !== 'red') continue;
    const isRight = (await lane.run([outcome.by])).kind === 'green';
    if (isRight) return { mutant, by: outcome.by, tookMs: performance.now() - begunAt };
    why = `"${outcome.by.test}" fails without it too`;
  }
  return { mutant, why, tookMs: performance.now() - begunAt };
}
