/**
 * `npm test`: every check and test, those that find a failure most cheaply first. Stops at the first failure and shows its output. At the
 * end it shows where the time went; the last line is `<n> passed, <n> failed`, as vitest counts tests.
 * `npm test -- e2e` runs only the steps whose names have that word.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from '@leetcord/launcher/browser/chromium';
import { createProgress } from '@leetcord/launcher/progress';
import { changedFiles, generatedFiles } from './check-generated.ts';
import { runStep, stopRunningSteps, StepFailed } from './test-step.ts';
import type { TestReport } from './vitest-report.ts';

/** How many of the slowest test files are shown at the end. */
const SLOWEST = 15;

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'leetcord-reports-'));
const totals: TestReport = { passed: 0, failed: 0, files: [] };
const stepTimes: { name: string; tookMs: number }[] = [];

const say = createProgress();

const bin = (...path: string[]) => join(root, 'node_modules', ...path);
const TSC = bin('typescript', 'bin', 'tsc');
const WXT = bin('wxt', 'bin', 'wxt.mjs');

/** Runs a program of ours with this Node, silent unless it fails. */
const run = (...args: string[]) => runStep(args, { cwd: root });
/** The same in the extension's folder; the build goes to a folder that nobody else uses. */
const runInExtension = (...args: string[]) =>
  runStep(args, {
    cwd: join(root, 'extension'),
    env: { ...process.env, LEETCORD_EXTENSION_OUT: join(reports, 'extension') },
  });

/** Runs a vitest project with visible progress, and adds its tests to the totals, also when some fail. */
async function vitest(project: string): Promise<void> {
  const report = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=scripts/vitest-report.ts'];
  try {
    const env = { ...process.env, TEST_REPORT: report };
    await runStep([bin('vitest', 'vitest.mjs'), ...args], { cwd: root, env, isShown: true });
  } finally {
    if (existsSync(report)) {
      const { passed, failed, files } = JSON.parse(readFileSync(report, 'utf8')) as TestReport;
      totals.passed += passed;
      totals.failed += failed;
      totals.files.push(...files);
    }
  }
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

function showTimes(): void {
  const slowest = totals.files.toSorted((a, b) => b.tookMs - a.tookMs).slice(0, SLOWEST);
  const rows = [...stepTimes, ...slowest.map(({ file: name, tookMs }) => ({ name, tookMs }))];
  console.log('\nWhere the time went: steps, then the slowest test files');
  for (const { name, tookMs } of rows) console.log(`${seconds(tookMs).padStart(9)}  ${name}`);
  console.log();
}

async function checkGenerated(): Promise<void> {
  const before = generatedFiles(root);
  await run('scripts/compose.ts');
  await run(bin('@graphql-codegen', 'cli', 'cjs', 'bin.js'), '--silent');
  const changed = changedFiles(before, generatedFiles(root));
  if (changed.length === 0) return;
  throw new StepFailed(
    `These generated files were out of date; they are new now, so commit them: ${changed.join(', ')}`,
  );
}

type Step = [name: string, work: () => Promise<void>];

/** In order; the two lists of checks run in parallel, one for each core. */
const generated: Step = ['generated files', checkGenerated];
const checks: Step[][] = [
  [
    ['format', () => run(bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.')],
    ['lint', () => run(bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.')],
  ],
  [
    ['types', () => run(TSC, '--project', 'tsconfig.json')],
    // WXT writes the types that the extension's sources use.
    ['extension build', () => runInExtension(WXT, 'build')],
    [
      'extension types',
      () => runInExtension(bin('svelte-check', 'bin', 'svelte-check'), '--tsconfig', 'tsconfig.json'),
    ],
    ['module graph', () => runStep(['scripts/module-graph.ts'], { cwd: root, isShown: true })],
    ['unused code', () => run(bin('knip', 'bin', 'knip.js'))],
  ],
];
const tests: Step[] = [
  ['unit tests', () => vitest('unit')],
  ['services tests', () => vitest('services')],
  ['extension tests', () => vitest('extension')],
  ['e2e tests', () => vitest('e2e')],
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
  const all = [generated, ...checks.flat(), ...tests];
  if (!all.some(isChosen)) return `No step is named so. There are: ${all.map(([name]) => name).join(', ')}.`;
  try {
    await runInOrder([generated]);
    await Promise.all(checks.map(runInOrder));
    await runInOrder(tests);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopRunningSteps());
process.on('disconnect', stopRunningSteps);

const failure = await runSteps();
rmSync(reports, { recursive: true, force: true });
showTimes();
if (failure !== undefined) {
  console.error(`\n${failure}\n`);
  totals.failed ||= 1;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(failure === undefined ? 0 : 1);
