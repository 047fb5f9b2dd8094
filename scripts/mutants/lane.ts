/**
 * Runs tests in a copy of the project, again and again with other mutants: Vitest and what it has compiled stay. Started by `lanes.ts`, in the
 * copy; each message asks for one run.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type Reporter, type Vitest } from 'vitest/node';
import type { Catch } from './catches.ts';
import { FirstFailure, type Outcome } from './first-failure.ts';
import { mutated, projectOf, root, sourceOf, type Mutant, type TestRef } from './mutant.ts';
import { Failures, driverOf, switchedSources, UNTOUCHED } from './switches.ts';

/** What the lane is asked for: tests to run in this order, without or with a mutant; or one test file to run with each of many. */
export type LaneRequest =
  | { kind: 'first-failure'; tests: readonly TestRef[]; mutant?: Mutant | undefined }
  | { kind: 'switched'; file: string; tries: readonly Try[] };
/** A mutant that can be switched, and the test that may catch it; any test of the file where none is named. */
export interface Try {
  mutant: Mutant;
  test?: string | undefined;
}
/** What was caught, in the order of the request's tries; null where a test did not catch it, or fails without it too. */
export type Switched = (Catch | null)[];

/** Runs test files in the order in which they were asked for. */
class AsAsked {
  sort = <T>(specifications: T): T => specifications;
  shard = <T>(specifications: T): T => specifications;
}

const start = (projects: string[], reporter: Reporter, bail: number): Promise<Vitest> =>
  createVitest('test', {
    root,
    project: projects,
    watch: false,
    bail,
    // The likeliest test file is done before another one begins.
    maxWorkers: 1,
    reporters: [reporter],
    sequence: { sequencer: AsAsked as never },
    silent: true,
  });

const WARM = ['unit', 'services', 'e2e'];
const first = new FirstFailure();
const failures = new Failures();
const warm: { first?: Vitest; switched?: Vitest } = {};

function write(file: string, source: string): void {
  writeFileSync(join(root, file), source);
  for (const vitest of Object.values(warm)) vitest.invalidateFile(join(root, file));
}

/** Does work while files are as they are given. */
async function during<T>(sources: ReadonlyMap<string, string>, work: () => Promise<T>): Promise<T> {
  const before = [...sources.keys()].map((file) => [file, sourceOf(file)] as const);
  for (const [file, source] of sources) write(file, source);
  try {
    return await work();
  } finally {
    for (const [file, source] of before) write(file, source);
  }
}

/** The extension is built when Vitest starts: it starts anew for each mutant. */
async function runProject(project: string, tests: readonly TestRef[]): Promise<Outcome> {
  const vitest =
    project === 'extension' ? await start([project], first, 1) : (warm.first ??= await start(WARM, first, 1));
  try {
    first.reset();
    const own = vitest.projects.find(({ name }) => name === project)!;
    await vitest.runTestSpecifications(
      tests.map(({ file, test }) =>
        own.createSpecification(join(root, file), test === undefined ? {} : { testNames: [test] }),
      ),
    );
    return first.outcome();
  } finally {
    if (vitest !== warm.first) await vitest.close();
  }
}

/** Runs of one project each: projects differ in how many workers they have. */
function inProjects(tests: readonly TestRef[]): [project: string, tests: TestRef[]][] {
  const runs: [string, TestRef[]][] = [];
  for (const ref of tests) {
    const project = projectOf(ref.file);
    if (runs.at(-1)?.[0] === project) runs.at(-1)![1].push(ref);
    else runs.push([project, [ref]]);
  }
  return runs;
}

async function runUntilFailure(tests: readonly TestRef[], mutant?: Mutant): Promise<Outcome> {
  const sources = mutant === undefined ? [] : [[mutant.file, mutated(mutant)] as const];
  return during(new Map(sources), async () => {
    for (const [project, own] of inProjects(tests)) {
      const outcome = await runProject(project, own);
      if (outcome.kind !== 'green') return outcome;
    }
    return { kind: 'green' };
  });
}

/**
 * Runs a test file once for each of many mutants, each time with modules of its own, in which that mutant alone is switched on: one process does
 * it, which has read the packages once. So it does without any, to know which tests fail anyway.
 */
async function runSwitched(file: string, tries: readonly Try[]): Promise<Switched> {
  const vitest = (warm.switched ??= await start(WARM, failures, 0));
  const driver = driverOf(file, tries.length);
  write(driver.path, driver.source);
  failures.reset();
  const names = tries.flatMap(({ test }, index) =>
    test === undefined ? [] : [`${UNTOUCHED} > ${test}`, `${index} > ${test}`],
  );
  try {
    await during(switchedSources(tries.map(({ mutant }) => mutant)), async () => {
      const own = vitest.projects.find(({ name }) => name === projectOf(file))!;
      const only = names.length === 2 * tries.length ? { testNames: [...new Set(names)] } : {};
      await vitest.runTestSpecifications([own.createSpecification(join(root, driver.path), only)]);
    });
  } finally {
    rmSync(join(root, driver.path));
  }
  const anyway = failures.of(UNTOUCHED);
  return tries.map((_, index) => {
    const test = failures.of(String(index)).find((one) => !anyway.includes(one));
    return test === undefined ? null : { file, test };
  });
}

process.on('message', (request: LaneRequest) => {
  const run =
    request.kind === 'switched'
      ? runSwitched(request.file, request.tries)
      : runUntilFailure(request.tests, request.mutant);
  void run
    .catch((error: unknown) => {
      console.error(error);
      return request.kind === 'switched' ? request.tries.map(() => null) : { kind: 'broken', reason: String(error) };
    })
    .then((answer) => process.send!(answer));
});
process.on('disconnect', () => process.exit());
