/**
 * Runs a task of package.json with everything that it needs: Node 24 and npm 11 (downloaded into .tools/ if the machine's are older)
 * and the installed dependencies. Plain JavaScript for Node 18 and up without dependencies, since it runs before anything is installed.
 *
 *   node scripts/run.mjs start|test|mutants|demo|browser|bench|season|chaos|ratings|rebuild|doctor|backup|restore|move|compose-env|codegen|format [arguments]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
/** Older versions install only half of a package with native parts for several systems. */
const NPM_MAJOR = 11;
/** How often a long step shows that it is still running, in ms. */
const STILL_THERE_MS = 10_000;
/** How often we check whether the npm that ran us is still there, in ms. */
const NPM_WATCH_MS = 500;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const isWindows = process.platform === 'win32';
const [task = '', ...args] = process.argv.slice(2);

const bin = (name, file) => join(root, 'node_modules', name, file);
/** Each task: what Node runs, in order. */
const TASKS = {
  // Small: it runs beside LeetCord all the time.
  start: [['--max-semi-space-size=4', '--max-old-space-size=256', 'packages/launcher/src/main.ts']],
  test: [['scripts/test.ts']],
  mutants: [['scripts/mutants.ts']],
  demo: [['packages/launcher/src/demo/main.ts']],
  browser: [['packages/launcher/src/browser/main.ts']],
  bench: [['bench/main.ts']],
  season: [['scripts/season.ts']],
  chaos: [['e2e/chaos/main.ts']],
  ratings: [['packages/launcher/src/ratings.ts']],
  rebuild: [['packages/launcher/src/rebuild.ts']],
  backup: [['packages/launcher/src/backup/backup.ts']],
  restore: [['packages/launcher/src/backup/restore.ts']],
  move: [['packages/launcher/src/backup/move.ts']],
  'compose-env': [['packages/wiring/src/compose-env.ts']],
  doctor: [['packages/launcher/src/doctor/main.ts']],
  codegen: [
    ['scripts/compose.ts'],
    [bin('@graphql-codegen/cli', 'cjs/bin.js'), '--silent'],
    ['scripts/trusted-documents.ts'],
    ['scripts/configuration.ts'],
    ['packages/board/build.ts'],
  ],
  format: [[bin('oxfmt', 'bin/oxfmt'), '--write', '.']],
};

/** The tasks that run a person's LeetCord, whose settings may be in `.env`. Tests do not depend on it. */
const USES_SETTINGS = new Set([
  'start',
  'demo',
  'browser',
  'ratings',
  'rebuild',
  'doctor',
  'backup',
  'restore',
  'move',
]);

/** The tasks of developers, which need all packages. The others need those of these workspaces, which are two thirds. */
const NEEDS_ALL = new Set(['test', 'mutants', 'bench', 'season', 'chaos', 'codegen', 'format']);
const RUNNING = ['launcher', 'one-process', 'extension'].map((name) => `--workspace=@leetcord/${name}`);

/** The tasks that need a database on a machine where nothing is installed yet. */
const NEEDS_DATABASE = new Set(['start', 'test', 'mutants', 'demo', 'bench', 'season', 'chaos']);
/** Installs what comes from PyPI. It imports nothing from node_modules. */
const PYTHON_PACKAGES = 'packages/launcher/src/install-python-packages.ts';

const startedAt = Date.now();
const say = (line) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);

/** Something that the person can fix; its message is one sentence. */
class Advice extends Error {}

/** A signal came. While we install, npm gets a Ctrl+C too, and its failure is then expected. */
let interrupted = false;

/** Runs npm to its end and resolves to its output, which is shown only when it fails. */
function npm(npmArgs, env, advice) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn('npm', npmArgs, { cwd: root, env, shell: isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
    const began = Date.now();
    const timer = setInterval(
      () => say(`... still at it, ${Math.round((Date.now() - began) / 1000)} s so far`),
      STILL_THERE_MS,
    );
    const collect = (text) => (output += text);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const stop = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const done = () => {
      clearInterval(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
    };
    child.once('error', () => {
      done();
      reject(new Advice('npm was not found: install Node.js with npm, then run this again.'));
    });
    child.once('close', (code) => {
      done();
      if (code === 0) return resolve(output.trim());
      if (!interrupted) console.error(output.trim().split('\n').slice(0, 20).join('\n'));
      reject(new Advice(output.includes('code EUSAGE') ? LOCK_MISMATCH : advice));
    });
  });
}

const LOCK_MISMATCH =
  'package-lock.json does not match the package.json files: run npm install, and commit what it changes.';

/** What Linux says about a process (proc_pid_stat(5)); undefined on other systems, or when it is gone. */
function processStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, can hold spaces and brackets.
    const [nameStart, nameEnd] = [stat.indexOf('('), stat.lastIndexOf(')')];
    const fields = stat.slice(nameEnd + 2).split(' ');
    return { name: stat.slice(nameStart + 1, nameEnd), state: fields[0], parent: fields[1], startedAt: fields[19] };
  } catch {
    return undefined;
  }
}

/** When a process started, which distinguishes it from a later one with the same pid; 'alive' where the system does not say. */
function startOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return undefined;
  }
  const stat = processStat(pid);
  if (stat === undefined) return 'alive';
  return stat.state === 'Z' ? undefined : stat.startedAt;
}

/**
 * Ends us, as SIGTERM does, when the npm that ran us is gone. It passes a SIGTERM on to its shell, which on Debian dies and leaves us
 * running; a killed npm tells nobody.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npmAbove = () => {
    const parent = processStat(process.ppid);
    return parent?.name === 'sh' ? `${process.ppid} under ${parent.parent}` : String(process.ppid);
  };
  const npmAtFirst = npmAbove();
  const watch = setInterval(() => {
    if (npmAbove() === npmAtFirst) return;
    clearInterval(watch);
    // After a Ctrl+C all are ending already: a second signal would mean "at once".
    if (!interrupted) process.kill(process.pid, 'SIGTERM');
  }, NPM_WATCH_MS);
}

/** Lets one run at a time install; another waits for it. The lock of a dead run is taken over. */
async function withLock(work) {
  mkdirSync(tools, { recursive: true });
  const lock = join(tools, 'installing.lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(lock, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    let owner;
    try {
      owner = readFileSync(lock, 'utf8');
    } catch {
      continue;
    }
    // An empty one is just being written, unless it stays empty.
    const [pid, start] = owner.split(' ');
    if (owner === '' ? waits > 10 : startOf(Number(pid)) !== start) {
      rmSync(lock, { force: true });
      continue;
    }
    if (waits === 0) say(`Waiting for another run that installs (process ${pid})`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const unlock = () => rmSync(lock, { force: true });
  process.once('exit', unlock);
  try {
    return await work();
  } finally {
    process.off('exit', unlock);
    unlock();
  }
}

const majorOf = (version) => Number(version.split('.')[0]);

/** The major version of a completely downloaded tool; 0 when it is missing. */
function fetchedMajor(name, file) {
  const dir = join(tools, 'node_modules', name);
  if (!existsSync(join(dir, file))) return 0;
  return majorOf(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).version);
}

/** Gets Node 24 and npm 11 if the machine's are older. Resolves to the Node to use, and an environment with both on PATH. */
async function prepareTools() {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    npm_config_loglevel: 'error',
    npm_config_update_notifier: 'false',
    // The task's clock continues ours.
    LEETCORD_STARTED_AT: String(startedAt),
  };
  const prepend = (dir) => (env[pathKey] = `${dir}${delimiter}${env[pathKey] ?? ''}`);
  const nodeFile = join('bin', isWindows ? 'node.exe' : 'node');

  const needsNode = majorOf(process.versions.node) < NODE_MAJOR;
  const hasNpm = fetchedMajor('npm', 'bin/npm-cli.js') >= NPM_MAJOR;
  const needsNpm =
    hasNpm || majorOf(await npm(['--version'], env, 'npm does not run: install Node.js with npm.')) < NPM_MAJOR;
  const wanted = [...(needsNode ? [`node@${NODE_MAJOR}`] : []), ...(needsNpm ? [`npm@${NPM_MAJOR}`] : [])];
  if ((needsNode && fetchedMajor('node', nodeFile) < NODE_MAJOR) || (needsNpm && !hasNpm)) {
    const names = wanted.join(' and ').replaceAll('@', ' ');
    say(`Getting ${names} into .tools/: this machine has Node ${process.versions.node}`);
    await npm(
      ['install', '--prefix', tools, '--no-save', ...wanted],
      env,
      `${names} could not be installed: check the network, or install Node ${NODE_MAJOR} yourself.`,
    );
  }
  const node = needsNode ? join(tools, 'node_modules', 'node', nodeFile) : process.execPath;
  if (needsNpm) prepend(join(tools, 'node_modules', '.bin'));
  prepend(dirname(node));
  return { node, env };
}

/** Flags for a program that runs a person's LeetCord. A variable of the environment wins over the file. */
const settingsFlags = () => (USES_SETTINGS.has(task) && existsSync(join(root, '.env')) ? ['--env-file=.env'] : []);

/**
 * Installs from PyPI what the task will need: npm, beside it, uses one core at most. Resolves when that has ended, however it ended: the
 * task tries again what failed.
 */
function installPythonPackages(node, env) {
  if (!NEEDS_DATABASE.has(task)) return undefined;
  const child = spawn(node, [...settingsFlags(), PYTHON_PACKAGES, task], { cwd: root, env, stdio: 'ignore' });
  const kill = () => child.kill();
  process.once('exit', kill);
  return new Promise((resolve) => child.once('error', resolve).once('exit', resolve)).then(() =>
    process.off('exit', kill),
  );
}

/** Installs the dependencies that the task needs, unless those of the lock file are installed. */
async function installDependencies(node, env) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const all = createHash('sha256').update(lockText).digest('hex');
  const some = `${all} to run`;
  const stamp = join(root, 'node_modules', '.installed-from');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  const needsAll = NEEDS_ALL.has(task);
  if (installed === all || (installed === some && !needsAll)) return;
  if (isInstalled(JSON.parse(lockText))) return writeFileSync(stamp, all);
  say('Installing dependencies (npm ci), about a minute');
  const pythonPackages = installPythonPackages(node, env);
  const ci = ['ci', ...(needsAll ? [] : RUNNING)];
  await npm(ci, env, 'The dependencies could not be installed: check the network and run this again.');
  await pythonPackages;
  say('Dependencies are installed');
  writeFileSync(stamp, needsAll ? all : some);
}

/** Whether npm's own record of node_modules has everything in the lock file: somebody may have run npm by hand. */
function isInstalled(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
  );
}

/**
 * Runs one step of a task and waits for its end. Signals are passed on, and the step decides when it ends. Its IPC channel closes when we
 * are gone.
 */
function runStep(node, step, env) {
  return new Promise((resolve) => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
    const child = spawn(node, [...settingsFlags(), ...step, ...args], { cwd: root, env, stdio });
    const passOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

async function main() {
  const steps = TASKS[task];
  if (steps === undefined) throw new Advice(`There is no task "${task}". There are: ${Object.keys(TASKS).join(', ')}.`);
  endWithNpm();
  const { node, env } = await withLock(async () => {
    const prepared = await prepareTools();
    await installDependencies(prepared.node, prepared.env);
    return prepared;
  });
  for (const step of steps) {
    const code = await runStep(node, step, env);
    if (code !== 0) return code;
  }
  return 0;
}

try {
  process.exit(await main());
} catch (error) {
  if (interrupted) process.exit(130);
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
  process.exit(1);
}
