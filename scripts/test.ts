/**
 * `npm test`: every check and test, in the order in which a failure is cheapest to find. Stops at the first that fails.
 * `npm test -- e2e` runs only the steps whose names have that word.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGenerated } from './check-generated.ts';
import { provideChromium } from '@leetcord/launcher/chromium';

const root = join(import.meta.dirname, '..');
const [only = ''] = process.argv.slice(2);
const startedAt = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'leetcord-reports-'));
const totals = { passed: 0, failed: 0 };

const say = (line: string) =>
  console.log(`[${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4)} s] ${line}`);

const run = (program: string, ...args: string[]) => {
  const bin = join(root, 'node_modules', '.bin', program);
  const result = spawnSync(bin, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
};

/** Runs a vitest project and adds its tests to the totals, also when some fail. */
const vitest = (project: string) => {
  const report = join(reports, `${project}.json`);
  try {
    run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  } finally {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    totals.passed += numPassedTests ?? 0;
    totals.failed += numFailedTests ?? 0;
  }
};

const steps: [name: string, work: () => void | Promise<void>][] = [
  ['generated files are up to date', () => checkGenerated(root)],
  ['formatting', () => run('prettier', '--check', '--log-level', 'warn', '.')],
  ['lint', () => run('eslint', '--max-warnings', '0', '.')],
  ['types', () => run('tsc', '--project', 'tsconfig.json')],
  [
    'types of the extension',
    () =>
      execFileSync('npm', ['run', '--silent', 'check', '-w', '@leetcord/extension'], { cwd: root, stdio: 'inherit' }),
  ],
  ['unused code', () => run('knip')],
  [
    'browser',
    () => {
      process.env['CHROMIUM_PATH'] = provideChromium(say);
    },
  ],
  ['services', () => vitest('services')],
  ['extension', () => vitest('extension')],
  ['e2e', () => vitest('e2e')],
];

let failure: unknown;
for (const [name, work] of steps) {
  if (!name.includes(only) && name !== 'browser') continue;
  say(name);
  try {
    await work();
  } catch (error) {
    failure = error;
    console.error(`\nFailed: ${name}. ${error instanceof Error ? error.message : String(error)}`);
    totals.failed ||= 1;
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
say(failure === undefined ? 'All is well.' : 'Stopped at the first step that failed.');
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(failure === undefined ? 0 : 1);
