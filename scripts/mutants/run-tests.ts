import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, testFilesOf } from './mutant.ts';

/** The longest that the tests of one target may take, in ms. */
const LIMIT_MS = 14 * 60_000;

/** A failure of the changed program, which says nothing about the tests. */
const BROKEN = /^(SyntaxError|ReferenceError)/;

/** What we read of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  testResults: {
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** `red` when a test failed by itself, with its name; `broken` when nothing was tested, such as after a hook that failed. */
export type Outcome = { kind: 'green' } | { kind: 'red'; test: string } | { kind: 'broken'; reason: string };

const projectOf = (file: string) => {
  if (file.endsWith('.unit.test.ts')) return 'unit';
  if (file.startsWith('e2e/')) return 'e2e';
  return file.startsWith('extension/') ? 'extension' : 'services';
};

/** The projects of vitest.config.ts, the quickest first. Each runs by itself: they differ in how many workers they have. */
const PROJECTS = ['unit', 'services', 'extension', 'e2e'];

/** Runs the tests of a target until the first fails. */
export async function runTests(target: string, onStart: (child: ChildProcess) => void): Promise<Outcome> {
  const files = testFilesOf(target);
  for (const project of PROJECTS) {
    const own = files.filter((file) => projectOf(file) === project);
    if (own.length === 0) continue;
    const outcome = await runProject(project, own, onStart);
    if (outcome.kind !== 'green') return outcome;
  }
  return { kind: 'green' };
}

async function runProject(
  project: string,
  files: readonly string[],
  onStart: (child: ChildProcess) => void,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'leetcord-mutant-'));
  const outputFile = join(folder, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['run', `--project=${project}`, '--bail=1', '--reporter=json', `--outputFile=${outputFile}`];
  const child = spawn(process.execPath, [vitest, ...options, ...files], { cwd: root, stdio: 'ignore' });
  onStart(child);
  const tooLong = setTimeout(() => child.kill('SIGTERM'), LIMIT_MS);
  try {
    await once(child, 'close');
    if (!existsSync(outputFile)) return { kind: 'broken', reason: 'the tests did not come to an end' };
    return outcomeOf(JSON.parse(readFileSync(outputFile, 'utf8')) as Report);
  } finally {
    clearTimeout(tooLong);
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf({ numPassedTests, testResults }: Report): Outcome {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const byItself = failed.find(({ failureMessages }) => !BROKEN.test(failureMessages?.[0] ?? ''));
  if (byItself !== undefined) return { kind: 'red', test: byItself.fullName };
  const reason =
    failed[0]?.failureMessages?.[0] ?? testResults.map(({ message }) => message).find((text) => text !== '');
  if (reason !== undefined) return { kind: 'broken', reason: reason.split('\n')[0]! };
  return numPassedTests > 0 ? { kind: 'green' } : { kind: 'broken', reason: 'no test ran' };
}
