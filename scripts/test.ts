/**
 * `npm test`: every check and test, those that find a failure most cheaply first. Stops at the first failure and shows its output. At the
 * end it shows where the time went, and which files passed only when they ran again; the last line is `<n> passed, <n> failed`, as vitest
 * counts tests.
 * `npm test -- e2e` runs only the steps whose names have that word.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from '@leetcord/launcher/browser/chromium';
import { buildExtension } from '@leetcord/launcher/browser/extension';
import { chooseServer } from '@leetcord/launcher/database/choose-server';
import { createProgress } from '@leetcord/launcher/progress';
import { toolsDir } from '@leetcord/launcher/root';
import { findSimCord } from '../bot/src/testing/simcord/install.ts';
import { changedFiles, generatedFiles } from './check-generated.ts';
import { makeMemoryFolder } from './memory-folder.ts';
import { runStep, stopRunningSteps, StepFailed } from './test-step.ts';
import type { FileReport } from './vitest-report.ts';

/** How many of the slowest test files are shown at the end. */
const SLOWEST = 15;
/** How many test files, of all steps, may fail and run again: more than that is no chance. */
const FILES_TO_REPEAT = 4;

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
/** All that tests put into a temporary folder is in this one. */
const temporary = makeMemoryFolder() ?? mkdtempSync(join(tmpdir(), 'leetcord-tests-'));
process.env['TMPDIR'] = temporary;
const fileReports: FileReport[] = [];
/** How many files ran again. */
let repeated = 0;
/** Files that failed, and passed when they ran again. */
const passedLater: string[] = [];
const stepTimes: { name: string; tookMs: number }[] = [];

const say = createProgress();

// Each step begins with the compiled code of those before it.
process.env['NODE_COMPILE_CACHE'] ??= join(toolsDir, 'compile-cache');

const bin = (...path: string[]) => join(root, 'node_modules', ...path);

/** Runs a program of ours with this Node, silent unless it fails. */
const run = (...args: string[]) => runStep(args, { cwd: root });

/** Runs files of a vitest project, by default all, with visible progress. Resolves to what it found, and to how it failed, if it did. */
async function vitest(project: string, files: string[]): Promise<{ found: FileReport[]; failure?: unknown }> {
  const report = join(temporary, `report-${randomUUID()}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=scripts/vitest-report.ts', ...files];
  const env = { ...process.env, TEST_REPORT: report };
  const found = () => (existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as FileReport[]) : []);
  try {
    await runStep([bin('vitest', 'vitest.mjs'), ...args], { cwd: root, env, isShown: true });
    return { found: found() };
  } catch (failure) {
    return { found: found(), failure };
  }
}

/**
 * Runs a vitest project, or some files of it. A few files that fail run once more, by themselves: on a busy machine a test may fail that
 * is right. They are named at the end, to be mended.
 */
async function testProject(project: string, some: string[] = []): Promise<void> {
  const { found, failure } = await vitest(project, some);
  fileReports.push(...found);
  if (failure === undefined) return;
  const red = found.filter(({ isRed }) => isRed);
  repeated += red.length;
  if (red.length === 0 || repeated > FILES_TO_REPEAT) throw failure;
  const files = red.map(({ file }) => file);
  say(`These failed, and run once more: ${files.join(', ')}`);
  const again = await vitest(project, files);
  if (again.failure !== undefined) throw again.failure;
  for (const report of again.found) fileReports[fileReports.findIndex(({ file }) => file === report.file)] = report;
  passedLater.push(...files);
}

/** The folders in a folder, as vitest finds files by them: somewhere in their paths. */
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${join(path, entry.name)}/`] : [],
  );
const subgraphs = foldersIn('subgraphs');
const others = foldersIn('').filter((folder) => folder !== 'subgraphs/');

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

function showTimes(): void {
  const slowest = fileReports.toSorted((a, b) => b.tookMs - a.tookMs).slice(0, SLOWEST);
  const rows = [...stepTimes, ...slowest.map(({ file: name, tookMs }) => ({ name, tookMs }))];
  console.log('\nWhere the time went: steps, then the slowest test files');
  for (const { name, tookMs } of rows) console.log(`${seconds(tookMs).padStart(9)}  ${name}`);
  console.log();
}

async function checkGenerated(): Promise<void> {
  const before = generatedFiles(root);
  await run('scripts/compose.ts');
  await run(bin('@graphql-codegen', 'cli', 'cjs', 'bin.js'), '--silent');
  await run('scripts/configuration.ts');
  await run('packages/board/build.ts');
  const changed = changedFiles(before, generatedFiles(root));
  if (changed.length === 0) return;
  throw new StepFailed(
    `These generated files were out of date; they are new now, so commit them: ${changed.join(', ')}`,
  );
}

/** Its type checker, in Go, collects no garbage before it has this much: that would be a third of the work. */
const lintTypes = () =>
  runStep([bin('oxlint', 'bin', 'oxlint')], {
    cwd: root,
    env: { ...process.env, GOGC: 'off', GOMEMLIMIT: '2500MiB' },
  });

/** Gets the database and SimCord, unless they are here. */
async function provideServers(): Promise<void> {
  await chooseServer([], say, toolsDir);
  await findSimCord();
}

type Step = [name: string, work: () => Promise<void>];

/** What later steps read and run: it is there before any of them begins. */
const preparations: Step[][] = [
  [['generated files', checkGenerated]],
  [
    ['programs of services tests', provideServers],
    // The build that browser tests use. It writes the types that the extension's sources use.
    ['extension build', async () => void (await buildExtension('chrome', say))],
  ],
];
/** Checks, then tests. A list runs in order, beside the others, and takes about as long. */
const lists: Step[][] = [
  [
    // Types too: .oxlintrc.json.
    ['lint and types', lintTypes],
    ['lint of Svelte and GraphQL', () => run(bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.')],
    ['format', () => run(bin('oxfmt', 'bin', 'oxfmt'), '--check', '.')],
    // Only what oxlint cannot read.
    [
      'extension types',
      () =>
        runStep([bin('svelte-check', 'bin', 'svelte-check'), '--tsconfig', 'tsconfig.svelte.json'], {
          cwd: join(root, 'extension'),
        }),
    ],
    [
      'board types',
      () =>
        run(
          ...[
            bin('svelte-check', 'bin', 'svelte-check'),
            '--workspace',
            'packages/board',
            '--tsconfig',
            'tsconfig.json',
          ],
          // The element's own build has the option.
          ...['--compiler-warnings', 'options_missing_custom_element:ignore', '--fail-on-warnings'],
        ),
    ],
    ['module graph', () => runStep(['scripts/module-graph.ts'], { cwd: root, isShown: true })],
    ['unused code', () => run(bin('knip', 'bin', 'knip.js'))],
    ['unit tests', () => testProject('unit')],
    ['extension tests', () => testProject('extension')],
    ['e2e tests', () => testProject('e2e')],
  ],
  // Workers that run both would import and compile both.
  [['services tests of subgraphs', () => testProject('services', subgraphs)]],
  [['services tests of the others', () => testProject('services', others)]],
];
const needsBrowser = (name: string) => name === 'extension tests' || name === 'e2e tests';
const isChosen = ([name]: Step) => words.length === 0 || words.some((word) => name.includes(word));

/** Runs the chosen steps. The first failure anywhere ends all, and is thrown. */
async function runInOrder(steps: Step[]): Promise<void> {
  for (const [name, work] of steps.filter(isChosen)) {
    const stepStartedAt = performance.now();
    try {
      if (needsBrowser(name)) process.env['CHROMIUM_PATH'] = await provideChromium(say);
      say(`${name} ...`);
      await work();
    } catch (error) {
      stopRunningSteps();
      throw new StepFailed(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const tookMs = performance.now() - stepStartedAt;
    stepTimes.push({ name, tookMs });
    say(`${name}: ok (${seconds(tookMs)})`);
  }
}

/** Resolves to the failure, if there is one. */
async function runSteps(): Promise<string | undefined> {
  const all = [...preparations, ...lists].flat();
  if (!all.some(isChosen)) return `No step is named so. There are: ${all.map(([name]) => name).join(', ')}.`;
  try {
    await Promise.all(preparations.map(runInOrder));
    await Promise.all(lists.map(runInOrder));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopRunningSteps());
process.on('disconnect', stopRunningSteps);

const failure = await runSteps();
rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
showTimes();
if (passedLater.length > 0) {
  console.log(
    `NOT STABLE: these failed at first and passed only when they ran again, so mend them: ${passedLater.join(', ')}\n`,
  );
}
if (failure !== undefined) console.error(`\n${failure}\n`);
const count = (outcome: 'passed' | 'failed') => fileReports.reduce((sum, report) => sum + report[outcome], 0);
const failed = failure === undefined ? 0 : Math.max(1, count('failed'));
console.log(`${count('passed')} passed, ${failed} failed`);
process.exit(failure === undefined ? 0 : 1);
