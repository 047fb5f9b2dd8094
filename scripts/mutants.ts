/**
 * `npm run mutants`: tests the tests. Takes away one thing at a time that must not be missing (durable commits, unique indexes, limits,
 * checks of rights, the nonce, the lock of migrations), and runs tests until one fails: first the test that caught it the last time, then the
 * likeliest files, then all that may. Ends with 1 when none fails. `npm run mutants -- index nonce` takes away what has one of the words in its
 * name, `--list` shows the names, `--new` leaves out what has been caught before, `--near` runs only the likeliest files, `--lanes 3` tests three
 * mutants at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '@leetcord/kit/process/free-port';
import { provideChromium } from '@leetcord/launcher/browser/chromium';
import { chooseServer } from '@leetcord/launcher/database/choose-server';
import { manageDatabase } from '@leetcord/launcher/database/database-process';
import { createProgress } from '@leetcord/launcher/progress';
import { toolsDir } from '@leetcord/launcher/root';
import { findSimCord } from '../bot/src/testing/simcord/install.ts';
import { allMutants } from './mutants/all.ts';
import { readCatches, writeCatches } from './mutants/catches.ts';
import { judgeAll } from './mutants/judge.ts';
import { Lane } from './mutants/lanes.ts';
import { projectOf } from './mutants/mutant.ts';
import { rankTests } from './mutants/ranking.ts';
import { tableOf, type Verdict } from './mutants/verdicts.ts';

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    new: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    lanes: { type: 'string', default: String(availableParallelism()) },
  },
});
const mutants = allMutants();
const caughtBefore = readCatches();
const chosen = mutants
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  .filter(({ name }) => !options.new || !caughtBefore.has(name));
const say = createProgress();
const lanes: Lane[] = [];
const stopping = new AbortController();

function tell({ mutant, by, why, tookMs }: Verdict): void {
  const words = by === undefined ? `SURVIVED${why === undefined ? '' : `: ${why}`}` : `caught by "${by.test}"`;
  say(`${mutant.name}: ${words} (${(tookMs / 1_000).toFixed(1)} s)`);
}

/** For the next run. Another one may be running. */
function keepCatches(verdicts: readonly Verdict[]): void {
  const kept = readCatches();
  for (const { mutant, by } of verdicts) {
    if (by === undefined) kept.delete(mutant.name);
    else kept.set(mutant.name, by);
  }
  const names = new Set(mutants.map(({ name }) => name));
  for (const name of kept.keys()) if (!names.has(name)) kept.delete(name);
  writeCatches(kept);
}

async function run(): Promise<number> {
  await chooseServer([], say, toolsDir);
  const targets = chosen.flatMap(rankTests);
  if (targets.some((file) => file.startsWith('bot/'))) await findSimCord();
  if (targets.some((file) => projectOf(file) === 'e2e' || projectOf(file) === 'extension')) {
    process.env['CHROMIUM_PATH'] = await provideChromium(say);
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-mutants-data-'));
  const database = manageDatabase({ dataDir, port: await freePort(), log: () => {} });
  try {
    await database.start();
    process.env['MONGODB_URI'] = database.url;
    lanes.push(...Array.from({ length: Number(options.lanes) }, () => new Lane()));
    const note = (found: readonly Verdict[]) => {
      keepCatches(found);
      for (const verdict of found) tell(verdict);
    };
    const verdicts = await judgeAll(chosen, { lanes, isNear: options.near, note, signal: stopping.signal });
    if (stopping.signal.aborted) return 130;
    console.log(tableOf(verdicts));
    return verdicts.every(({ by }) => by !== undefined) ? 0 : 1;
  } finally {
    for (const lane of lanes) lane.close();
    await database.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (options.list) {
  for (const { name } of chosen) console.log(name);
  process.exit(0);
}
if (chosen.length === 0) {
  console.error('No mutant has such a name: npm run mutants -- --list shows them.');
  process.exit(1);
}
function stop(): void {
  stopping.abort();
  for (const lane of lanes) lane.close();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop);
process.exit(await run());
