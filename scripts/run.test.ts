import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** An npm whose `ci` leaves the same record as the real one, of nothing when it is for some workspaces, and notes how it is called. */
const NPM = `#!/bin/sh
echo "$1\${2:+ $2}" >> npm-calls
case "$1$2" in
  --version) echo 11.0.0 ;;
  ci) /bin/mkdir -p node_modules && /bin/cp package-lock.json node_modules/.package-lock.json ;;
  ci--workspace=*) /bin/mkdir -p node_modules && echo '{"packages":{}}' > node_modules/.package-lock.json ;;
esac`;
/** A task that ends when it is asked to, after a moment. */
const PEACEFUL = `process.on('SIGTERM', () => setTimeout(() => { console.log('clean'); process.exit(0); }, 200));
  setInterval(() => {}, 1_000); console.log('up', process.pid);`;
const BROKEN_NPM = `#!/bin/sh
[ "$1" = --version ] && echo 11.0.0 && exit 0
echo 'npm error network' >&2; exit 1`;

/** Collects a process's output; the process is killed when the test ends. */
function follow(child: ChildProcessWithoutNullStreams): { child: ChildProcess; output(): string } {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: () => output };
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** A separate project, with spaces in its path, whose `test` task is this script. */
function project(task: string, npm?: string) {
  const root = mkdtempSync(join(tmpdir(), 'leetcord a project '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  copyFileSync(join(import.meta.dirname, 'run.mjs'), join(root, 'scripts', 'run.mjs'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
  writeFileSync(join(root, 'scripts', 'test.ts'), task);
  if (npm !== undefined) {
    writeFileSync(join(root, 'bin', 'npm'), npm);
    chmodSync(join(root, 'bin', 'npm'), 0o755);
  }
  const start = (...args: string[]) =>
    follow(
      spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), ...args], {
        env: { ...process.env, PATH: join(root, 'bin') },
      }),
    );
  const run = async (...args: string[]) => {
    const { child, output } = start(...args);
    const [code] = (await once(child, 'close')) as [number];
    return { code, output: output() };
  };
  const npmCalls = () => readFileSync(join(root, 'npm-calls'), 'utf8').split('\n').filter(Boolean);
  return { root, start, run, npmCalls };
}

test('a task gets its arguments and returns its exit code, and nothing is installed twice', async () => {
  const { run, npmCalls } = project('console.log(process.argv.slice(2)); process.exitCode = 3;', NPM);
  const first = await run('test', 'one', 'two words');
  expect(first.output).toContain("[ 'one', 'two words' ]");
  expect(first.code).toBe(3);
  await run('test');
  expect(npmCalls()).toEqual(['--version', 'ci', '--version']);
});

test('only the tasks of developers install the packages of tests and checks', async () => {
  const { root, run, npmCalls } = project('', NPM);
  const main = join(root, 'packages', 'launcher', 'src', 'main.ts');
  mkdirSync(dirname(main), { recursive: true });
  writeFileSync(main, '');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"node_modules/vitest":{"version":"1.0.0"}}}');
  for (const task of ['start', 'start', 'test', 'start']) expect((await run(task)).code).toBe(0);
  expect(npmCalls().filter((call) => call.startsWith('ci'))).toEqual(['ci --workspace=@leetcord/launcher', 'ci']);
});

test('new packages in the lock file are installed, even if only a workspace has them', async () => {
  const { root, run, npmCalls } = project('', NPM);
  const lock = (version: string) =>
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' }, 'part/node_modules/b': { version } } });
  for (const version of ['1.0.0', '2.0.0']) {
    writeFileSync(join(root, 'package-lock.json'), lock(version));
    expect((await run('test')).code).toBe(0);
  }
  expect(npmCalls().filter((call) => call === 'ci')).toHaveLength(2);
});

test('a signal reaches the task, and the script waits for its end', async () => {
  const { child, output } = project(PEACEFUL, NPM).start('test');
  await expect.poll(output).toContain('up');
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(output()).toContain('clean');
});

test.each(['SIGTERM', 'SIGKILL'] as const)('a task ends cleanly when the npm that ran it gets %s', async (signal) => {
  const { root } = project(PEACEFUL, NPM);
  writeFileSync(join(root, 'package.json'), '{"type":"module","scripts":{"test":"node scripts/run.mjs test"}}');
  // The real npm runs the task, and puts this folder first on its PATH.
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
  copyFileSync(join(root, 'bin', 'npm'), join(root, 'node_modules', '.bin', 'npm'));
  const { child, output } = follow(spawn('npm', ['test'], { cwd: root }));
  await expect.poll(output).toMatch(/up \d+/);
  const task = Number(/up (\d+)/.exec(output())?.[1]);
  onTestFinished(() => endProcess(task));
  child.kill(signal);
  await expect.poll(output).toContain('clean');
});

test('the lock of a killed run is taken over', async () => {
  const { root, run } = project('', NPM);
  mkdirSync(join(root, '.tools'));
  writeFileSync(join(root, '.tools', 'installing.lock'), `${process.ppid} 1`);
  expect((await run('test')).code).toBe(0);
  expect(existsSync(join(root, '.tools', 'installing.lock'))).toBe(false);
});

test.each([
  ['no npm', undefined, 'npm was not found: install Node.js with npm, then run this again.'],
  ['no network', BROKEN_NPM, 'The dependencies could not be installed: check the network and run this again.'],
])('%s is reported in one sentence', async (_name, npm, sentence) => {
  const { code, output } = await project('', npm).run('test');
  expect(code).toBe(1);
  expect(output).toContain(`\n${sentence}\n`);
});

test('an unknown task is refused with the list of tasks', async () => {
  expect((await project('', NPM).run('tset')).output).toContain('There is no task "tset". There are: start, test,');
});
