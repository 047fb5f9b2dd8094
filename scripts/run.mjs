/**
 * Runs a task of package.json with all that it needs: Node 24 and npm 11 (fetched into .tools/ where the machine's are older),
 * and the installed dependencies. Plain JavaScript without dependencies, since it runs before anything is installed.
 *
 *   node scripts/run.mjs start|test|demo|browser|bench|codegen|format [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
const NPM_MAJOR = 11;
/** A lock this old belongs to a run that is gone, in ms. */
const LOCK_MAX_AGE_MS = 10 * 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const [task = '', ...args] = process.argv.slice(2);

/** Each task: what Node runs, in order. */
const bin = (pkg, file) => join('node_modules', pkg, file);
const TASKS = {
  start: [['packages/launcher/src/main.ts']],
  test: [['scripts/test.ts']],
  demo: [['packages/launcher/src/demo.ts']],
  browser: [['packages/launcher/src/browser.ts']],
  bench: [['bench/main.ts']],
  codegen: [['scripts/compose.ts'], [bin('@graphql-codegen/cli', 'cjs/bin.js')], ['scripts/compose.ts']],
  format: [[bin('prettier', 'bin/prettier.cjs'), '--write', '.']],
};

const startedAt = Date.now();
const say = (line) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
const fail = (line) => {
  console.error(`\n${line}\n`);
  process.exit(1);
};

/** Runs npm of the given PATH to its end, and shows its output only when it fails. */
function npm(commandArgs, env, advice) {
  const result = spawnSync('npm', commandArgs, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.error) fail('npm was not found: install Node.js with npm, then run this again.');
  if (result.status !== 0) {
    console.error(result.stdout, result.stderr);
    fail(advice);
  }
  return result.stdout.trim();
}

/** Lets one run at a time install; a second one waits for the first. */
async function withLock(work) {
  mkdirSync(tools, { recursive: true });
  const lock = join(tools, 'lock');
  for (let waits = 0; ; waits += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LOCK_MAX_AGE_MS)
        rmSync(lock, { recursive: true, force: true });
      if (waits === 0) say('Another run is installing; waiting for it');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  const unlock = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', unlock);
  const onSignal = () => process.exit(130);
  process.once('SIGINT', onSignal);
  try {
    await work();
  } finally {
    process.off('SIGINT', onSignal);
    process.off('exit', unlock);
    unlock();
  }
}

/** The environment in which `node` is Node 24 and `npm` is npm 11. */
function prepareTools() {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' };
  const prepend = (dir) => (env[pathKey] = `${dir}${delimiter}${env[pathKey] ?? ''}`);
  const wanted = [];
  if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR) wanted.push(`node@${NODE_MAJOR}`);
  const npmVersion = npm(['--version'], env, 'npm does not run: install Node.js with npm, then run this again.');
  if (Number(npmVersion.split('.')[0]) < NPM_MAJOR) wanted.push(`npm@${NPM_MAJOR}`);
  const missing = wanted.filter((spec) => !existsSync(join(tools, 'node_modules', spec.split('@')[0], 'package.json')));
  if (missing.length > 0) {
    say(`Getting ${missing.join(' and ')} into .tools/`);
    npm(
      ['install', '--prefix', tools, '--no-save', ...wanted],
      env,
      `${missing.join(' and ')} could not be installed: check the network, or install Node ${NODE_MAJOR} yourself.`,
    );
  }
  prepend(join(tools, 'node_modules', '.bin'));
  if (wanted.some((spec) => spec.startsWith('node@'))) prepend(join(tools, 'node_modules', 'node', 'bin'));
  return env;
}

/** Installs the dependencies unless they are those of the lock file. */
function installDependencies(env) {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('Installing dependencies (npm ci)');
  npm(['ci'], env, 'The dependencies could not be installed: check the network and run this again.');
  writeFileSync(stamp, digest);
}

/** Runs one step with the prepared Node, passes signals on, and waits for its end. */
function runStep(step, env) {
  return new Promise((resolve) => {
    const child = spawn('node', [...step, ...args], { cwd: root, env, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    // Ctrl+C reaches the child by itself; this only keeps us here until it has ended.
    const stay = () => undefined;
    process.on('SIGINT', stay);
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

const steps = TASKS[task];
if (steps === undefined) fail(`Unknown task "${task}". There are: ${Object.keys(TASKS).join(', ')}.`);
let env;
await withLock(() => {
  env = prepareTools();
  installDependencies(env);
});
for (const step of steps) {
  const code = await runStep(step, env);
  if (code !== 0) process.exit(code);
}
