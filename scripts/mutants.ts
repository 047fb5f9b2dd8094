/**
 * `npm run mutants`: tests the tests. Takes away one thing at a time that must not be missing (durable commits, unique indexes, limits,
 * checks of rights, the nonce, the lock of migrations), and runs the tests nearest to it until one fails. Ends with 1 when none does.
 * Takes hours; `npm run mutants -- index nonce` runs those whose names have one of the words, and `-- --list` shows the names.
 */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from '@leetcord/launcher/browser/chromium';
import { chooseServer } from '@leetcord/launcher/database/choose-server';
import { createProgress } from '@leetcord/launcher/progress';
import { toolsDir } from '@leetcord/launcher/root';
import { findSimCord } from '../bot/src/testing/simcord/install.ts';
import { allMutants } from './mutants/all.ts';
import { root, sourceOf, type Mutant } from './mutants/mutant.ts';
import { runTests, type Outcome } from './mutants/run-tests.ts';

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const chosen = allMutants().filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const say = createProgress();

/** Puts the changed file back. */
let restore = () => {};
let running: ChildProcess | undefined;
let isStopping = false;

function stop(): void {
  isStopping = true;
  restore();
  running?.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop);
process.on('exit', () => restore());

const test = (target: string) =>
  runTests(target, (child) => {
    running = child;
    if (isStopping) child.kill('SIGTERM');
  });

const hasChanges = (file: string) =>
  execFileSync('git', ['status', '--porcelain', '--', file], { cwd: root, encoding: 'utf8' }) !== '';

/** What each target says of the code as it is: what fails anyway catches nothing. */
const untouched = new Map<string, Outcome>();
async function testUntouched(target: string): Promise<Outcome> {
  const known = untouched.get(target) ?? (await test(target));
  untouched.set(target, known);
  return known;
}

async function testMutated({ file, at, text, replacement }: Mutant, target: string): Promise<Outcome> {
  const source = sourceOf(file);
  const path = join(root, file);
  restore = () => {
    writeFileSync(path, source);
    restore = () => {};
  };
  writeFileSync(path, source.slice(0, at) + replacement + source.slice(at + text.length));
  try {
    return await test(target);
  } finally {
    restore();
  }
}

/** Resolves to whether a test misses what the mutant takes away, and to what to say about it. */
async function judge(mutant: Mutant): Promise<{ isCaught: boolean; words: string }> {
  if (hasChanges(mutant.file))
    return { isCaught: false, words: `NOT RUN: commit or undo your changes of ${mutant.file}` };
  let survived = 'SURVIVED';
  for (const target of mutant.tests) {
    const before = await testUntouched(target);
    if (isStopping) break;
    if (before.kind !== 'green') {
      const why = before.kind === 'red' ? before.test : before.reason;
      return { isCaught: false, words: `NOT RUN: ${target} fails without it: ${why}` };
    }
    const outcome = await testMutated(mutant, target);
    if (isStopping) break;
    if (outcome.kind === 'red') return { isCaught: true, words: `caught by "${outcome.test}"` };
    if (outcome.kind === 'broken') survived = `SURVIVED, or broke the tests: ${outcome.reason}`;
  }
  return { isCaught: false, words: survived };
}

async function run(): Promise<number> {
  await chooseServer([], say, toolsDir);
  if (chosen.some(({ tests }) => tests.some((target) => target.startsWith('bot/')))) await findSimCord();
  if (chosen.some(({ tests }) => tests.some((target) => target.startsWith('e2e/')))) {
    process.env['CHROMIUM_PATH'] = await provideChromium(say);
  }
  const survivors: string[] = [];
  for (const mutant of chosen) {
    const begunAt = performance.now();
    const { isCaught, words: verdict } = await judge(mutant);
    if (isStopping) return 130;
    if (!isCaught) survivors.push(`${mutant.name}: ${verdict}`);
    say(`${mutant.name}: ${verdict} (${((performance.now() - begunAt) / 1_000).toFixed(1)} s)`);
  }
  for (const line of survivors) console.error(line);
  console.log(`${chosen.length - survivors.length} caught, ${survivors.length} not`);
  return survivors.length === 0 ? 0 : 1;
}

if (args.includes('--list')) {
  for (const { name } of chosen) console.log(name);
  process.exit(0);
}
if (chosen.length === 0) {
  console.error('No mutant has such a name: npm run mutants -- --list shows them.');
  process.exit(1);
}
process.exit(await run());
