/**
 * `npm run bench`: what the whole path costs, measured in one run on this machine. `npm run bench -- --starts` measures only starts:
 * from a fresh clone, which installs everything, and a second one. `npm run bench -- --auth` measures only what it costs to know who
 * asks and what they may see. `npm run bench -- --sweep` plays a month of 10,000 members against the rules of the sweep: no
 * process, no clock. `npm run bench -- --overload` offers five times the reports that fit.
 * `npm run bench -- --busy` has other programs keep all cores busy for 300 seconds, or as many as are given, while members report.
 * `npm run bench -- --idle` leaves the system alone for 60 minutes, or as many as are given, and compares it with a fresh start.
 * `npm run bench -- --hour` plays evenings of the demo at speed for 60 minutes, or as many as are given, and fails when memory, threads,
 * open files or sockets of a process rise.
 * `npm run bench -- --subscribers` has 1,000 anonymous subscribers of one community while members report.
 * `npm run bench -- --events` compares what events cost this gateway and another one, with 500 subscribers, and what 10,000 idle sockets take.
 * `npm run bench -- --hostile` sends hostile operations to the gateway and misuses its sockets, and fails when that shows.
 * `npm run bench -- --cost` compares what operations cost in points with the CPU time that they take.
 * `npm run bench -- --contests` counts what a report costs that counts in several communities and contests, and a page of standings.
 * `npm run bench -- --boards` compares what boards of 1,000, 100,000 and 1,000,000 rows cost, or of as many as are given.
 * `npm run bench -- --memory` compares one process with a process for each part: start, memory after the demo, answers to reports.
 * `npm run bench -- --counters` compares one counter for the places of all events with one for each community.
 * `npm run bench -- --gateway` compares what requests cost this gateway with what they cost others, which it installs; words after it choose some.
 * `npm run bench -- --equality` compares our executor with Apollo's for 10,000 made-up operations, or as many as are given.
 * `npm run bench -- --leetcode` counts what three replicas of problems ask of LeetCode and of the database, and times searches.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer } from '@leetcord/driver/open-server';
import { openStage } from '@leetcord/driver/stage';
import { openHeadlessBrowser } from '@leetcord/launcher/browser/open-browser';
import { startDatabase } from '@leetcord/launcher/database/database';
import { databaseUrl } from '@leetcord/launcher/database/address';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { endWithFailure } from '@leetcord/launcher/failure-sentence';
import { startSystem } from '@leetcord/launcher/system';
import { measureAuth } from './auth.ts';
import { backlogFigures } from './backlog.ts';
import { BOARD_SIZES, measureBoards } from './boards.ts';
import { measureContests } from './contests.ts';
import { countCommands } from './count-commands.ts';
import { measureEventCounters } from './event-counters.ts';
import { printFigures } from './figures.ts';
import { measureHostile } from './hostile.ts';
import { measureHour } from './hour.ts';
import { measureEquality } from './gateway/equality.ts';
import { measureEvents } from './gateway/events.ts';
import { measureGateways } from './gateway/gateway.ts';
import { measureBusy } from './busy.ts';
import { measureIdle } from './idle.ts';
import { measureIdleWrites } from './idle-writes.ts';
import { measureLeaderboard } from './leaderboard.ts';
import { measureLeetCode } from './leetcode.ts';
import { measureMemory } from './memory.ts';
import { compareOneProcess } from './one-process.ts';
import { measureOperationCost } from './operation-cost.ts';
import { measureOverload } from './overload.ts';
import { measureRecordSubmission } from './record-submission.ts';
import { measureSearch } from './search.ts';
import { measureStarts } from './starts.ts';
import { measureSubscribers } from './subscribers.ts';
import { simulateSweep } from './sweep-month.ts';
import { membersServed, sweepFigures } from './sweep.ts';
import { measureVerdictToPost } from './verdict-to-post.ts';

process.on('uncaughtException', endWithFailure);

const EQUALITY_OPERATIONS = 10_000;
const BUSY_S = 300;
const IDLE_MINUTES = 60;
const HOUR_MINUTES = 60;
/** What follows an argument, if it is a number. */
function numberAfter(name: string, otherwise: number): number {
  const next = process.argv[process.argv.indexOf(name) + 1];
  return next !== undefined && Number.isFinite(Number(next)) ? Number(next) : otherwise;
}

if (process.argv.includes('--sweep')) {
  for (const reporting of [false, true]) {
    const title = `The sweep, 30 days of 10,000 members; ${reporting ? '60 %' : 'none'} of them with the extension`;
    printFigures(title, sweepFigures(simulateSweep(10_000, reporting), membersServed(reporting)));
  }
  for (const users of [1_000, 5_000]) {
    printFigures(
      `After an outage, ${users} users have something pending: all is confirmed after`,
      backlogFigures(users),
    );
  }
  process.exit();
}

const tell = (line: string) => console.log(line);
if (process.argv.includes('--starts')) {
  printFigures('npm start', await measureStarts(tell));
  process.exit();
}

if (process.argv.includes('--memory')) {
  await compareOneProcess(tell);
  process.exit();
}
if (process.argv.includes('--hour')) {
  process.exit((await measureHour(numberAfter('--hour', HOUR_MINUTES), tell)) ? 0 : 1);
}

if (process.argv.includes('--equality')) {
  const { figures, isGood } = await measureEquality(numberAfter('--equality', EQUALITY_OPERATIONS));
  printFigures("Our executor beside Apollo's", figures);
  process.exit(isGood ? 0 : 1);
}

if (process.argv.includes('--events')) {
  await measureEvents();
  process.exit();
}

if (process.argv.includes('--hostile')) process.exit((await measureHostile()) ? 0 : 1);

if (process.argv.includes('--gateway')) {
  await measureGateways(process.argv.slice(process.argv.indexOf('--gateway') + 1));
  process.exit();
}

const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-bench-'));
const database = await startDatabase({ dataDir, log: tell });
const proxy = await countCommands({ host: '127.0.0.1', port: Number(new URL(database.uri).port) });
const proxiedUri = databaseUrl(proxy.port);
if (process.argv.includes('--leetcode')) {
  printFigures('Reads of problems, three replicas', await measureLeetCode(proxiedUri, proxy.commands));
  printFigures('Searches in the whole catalogue', await measureSearch(proxiedUri, proxy.commands));
  proxy.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit();
}
if (process.argv.includes('--counters')) {
  printFigures('Places in the event log', await measureEventCounters(database.uri));
  proxy.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit();
}

/** One machine calls as often as many would. */
const MANY_CALLS = {
  ANONYMOUS_REQUESTS_PER_MINUTE: '1000000',
  USER_REQUESTS_PER_MINUTE: '1000000',
  API_KEY_REQUESTS_PER_MINUTE: '100000',
};

const system = await startSystem({
  dataDir,
  ports: 'free',
  tell,
  env: {
    ...process.env,
    MONGODB_URI: proxiedUri,
    // The stand-in takes more than leetcode.com: the path is measured here, not LeetCode's patience.
    LEETCODE_REQUESTS_PER_10S: '1000',
    ...MANY_CALLS,
  },
});
const stage = openStage(system.urls);
// Discord's own limit is 5 posts in 5 s for a channel; 100 solves in a row in one channel would measure that.
await stage.discord.settings({ channelPosts: 1_000, globalPerSecond: 1_000 });
await openServer(stage, DEMO.leetcodeChannelId);

async function measurePath(): Promise<void> {
  const browser = await openHeadlessBrowser(stage, { dir: dataDir, tell });
  printFigures('From the check reply to the Discord post, in Chromium', await measureVerdictToPost(stage, browser));
  await browser.close();
  printFigures('One recordSubmission', await measureRecordSubmission(stage, proxy.commands));
  printFigures('A leaderboard page of 50 through the gateway', await measureLeaderboard(stage, system));
  printFigures('Writes to the database while nobody does anything', await measureIdleWrites(proxy.commands));
  printFigures('Memory', measureMemory(system, database.pid));
}

try {
  if (process.argv.includes('--auth')) {
    const figures = await measureAuth(stage, system, proxy.commands);
    printFigures('Who asks and what they may see: CPU of gateway and contests for one request', figures);
  } else if (process.argv.includes('--cost')) {
    printFigures('What operations cost', await measureOperationCost(stage, system));
  } else if (process.argv.includes('--contests')) {
    await measureContests(stage, system, { commands: proxy.commands, mongodbUri: database.uri });
  } else if (process.argv.includes('--boards')) {
    const given = process.argv.slice(process.argv.indexOf('--boards') + 1).map(Number);
    const sizes = given.length > 0 ? given : BOARD_SIZES;
    await measureBoards(stage, system, { commands: proxy.commands, mongodbUri: database.uri, sizes });
  } else if (process.argv.includes('--subscribers')) {
    printFigures('Subscribers of one community', await measureSubscribers(stage, system));
  } else if (process.argv.includes('--overload')) {
    printFigures('Five times as many reports as fit', await measureOverload(stage));
  } else if (process.argv.includes('--busy')) {
    printFigures('Reports while all cores are busy', await measureBusy(stage, numberAfter('--busy', BUSY_S)));
  } else if (process.argv.includes('--idle')) {
    printFigures('After a time without anybody', await measureIdle(stage, numberAfter('--idle', IDLE_MINUTES)));
  } else {
    await measurePath();
  }
} finally {
  await system.stop();
  proxy.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
