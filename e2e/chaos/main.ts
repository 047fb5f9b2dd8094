/**
 * `npm run chaos`: two replicas of each part behind nginx, with members who play, while parts and the database are killed at random.
 * Options follow `--`: `--minutes 10`, `--seed 1`, `--mode kill` (the default); `--mode roll` restarts each replica in turn; `--mode faults`
 * breaks each link between two parts in each way, or those alone whose names contain `--links database`. The fastest database is `secantusd-rs` on PATH.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '@leetcord/kit/process/env';
import { killAllChildren } from '@leetcord/launcher/child';
import { endWithFailure } from '@leetcord/launcher/failure-sentence';
import { MongoClient } from 'mongodb';
import { openNewClub, type Club } from '../support/club.ts';
import { Attempts } from './attempts.ts';
import { killAtRandom, roll, type Disturbance } from './disturb.ts';
import { breakLinks } from './faults.ts';
import { startFleet, type Fleet } from './fleet.ts';
import { watchJobRuns } from './jobs-watch.ts';
import { proxyLinks } from './links.ts';
import { startLoad } from './load.ts';
import { compare, errorsOf, printRecoveries, type Finding } from './verdict.ts';

process.on('uncaughtException', endWithFailure);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    killAllChildren();
    process.exit(130);
  });
}

const MODES = ['kill', 'roll', 'faults'] as const;
const NAMES = ['ada', 'ben', 'chloe', 'dmitri', 'emi', 'farid'] as const;
/** The part of what is tried that may fail while replicas are killed, in percent. */
const MOST_ERRORS_PERCENT = 1;

function readOptions() {
  const text = (byDefault: string) => ({ type: 'string' as const, default: byDefault });
  const options = { minutes: text('10'), seed: text('1'), mode: text('kill'), links: text('') };
  const { values } = parseArgs({ options });
  const mode = MODES.find((each) => each === values.mode);
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (mode === undefined) throw new ConfigError(`--mode is one of ${MODES.join(', ')}.`);
  if (!(minutes > 0)) throw new ConfigError('--minutes is a number above 0.');
  if (!Number.isInteger(seed)) throw new ConfigError('--seed is a whole number.');
  return { mode, minutes, seed, links: values.links };
}

const { mode, minutes, seed, links } = readOptions();

/** Members play while replicas are killed, or restarted in turn. */
async function disturb(fleet: Fleet, club: Club, mongo: MongoClient): Promise<Finding[]> {
  const people = [];
  for (const name of NAMES) people.push(await club.join(name));
  console.log('Members play');
  const attempts = new Attempts();
  const jobs = watchJobRuns(mongo);
  const load = startLoad(fleet.stage, club, people, attempts);
  const untilMs = performance.now() + minutes * 60_000;
  const done: Disturbance[] =
    mode === 'kill'
      ? await killAtRandom(fleet, { seed, untilMs, onKill: jobs.forgetRuns })
      : await roll(fleet, untilMs);
  await load.stop();
  printRecoveries(done);
  console.log('\nErrors while the database, and of each part a replica, was there:');
  const outages = done.filter(({ isOutage }) => isOutage);
  const findings = [
    errorsOf(attempts.outside(outages), mode === 'kill' ? MOST_ERRORS_PERCENT : 0),
    ...(await compare(fleet, club, load.told, mongo)),
    { check: 'no job ran twice at once', wrong: jobs.twice },
  ];
  await jobs.stop();
  await load.stopFollowing();
  return findings;
}

const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-chaos-'));
console.log(`Mode ${mode}, logs are in ${dataDir}`);
let proxied: Awaited<ReturnType<typeof proxyLinks>> | undefined;
const fleet = await startFleet(dataDir, console.log, async (wired) => {
  if (mode !== 'faults') return (_part, env) => env;
  proxied = await proxyLinks(wired, links);
  return proxied.rewire;
});
const mongo = new MongoClient(fleet.database.url);
let findings: Finding[];
try {
  await fleet.stage.discord.settings({ channelPosts: 1_000 });
  const club = await openNewClub(fleet.stage, fleet, 'chaos');
  findings =
    proxied === undefined
      ? await disturb(fleet, club, mongo)
      : await breakLinks(fleet, club, await club.join('ben'), proxied.proxies);
} finally {
  await mongo.close();
  await fleet.stop();
}
console.log('');
for (const { check, wrong } of findings) {
  console.log(`${wrong.length === 0 ? 'ok    ' : 'WRONG '} ${check}`);
  for (const line of wrong.slice(0, 8)) console.log(`       ${line}`);
}
const isWell = findings.every(({ wrong }) => wrong.length === 0);
if (isWell) rmSync(dataDir, { recursive: true, force: true });
process.exit(isWell ? 0 : 1);
