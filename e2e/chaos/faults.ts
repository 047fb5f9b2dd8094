import { setTimeout as wait } from 'node:timers/promises';
import type { Person } from '@leetcord/driver/sign-in';
import { report, submit } from '@leetcord/driver/solving';
import { until } from '@leetcord/driver/until';
import type { CuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import type { PartName } from '@leetcord/wiring/parts';
import type { Club } from '../support/club.ts';
import { Attempts, type Attempt } from './attempts.ts';
import type { Fleet } from './fleet.ts';
import { FAULTS, type Link } from './links.ts';
import { readBoard } from './read-board.ts';
import type { Finding } from './verdict.ts';

/** How long a link is broken, in ms: longer than an answer may take, and than a bot relies on what it last heard of who leads. */
const FAULT_MS = 12_000;
/** The longest that an answer, and a recovery, may take, in ms. */
const LIMIT_MS = 5_000;
const PAUSE_MS = 250;
/** After this a recovery is given up, in ms. */
const GIVE_UP_MS = 60_000;

/** The checks that fail at a replica, with the reasons. */
async function failingAt(url: string): Promise<Record<string, string>> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(LIMIT_MS) });
    const { checks } = (await response.json()) as { checks: Record<string, string> };
    return Object.fromEntries(Object.entries(checks).filter(([, result]) => result !== 'ok'));
  } catch {
    return { health: 'does not answer' };
  }
}

/** Breaks each link in each way, and prints for each what members and readiness saw. */
export async function breakLinks(
  fleet: Fleet,
  club: Club,
  person: Person,
  proxies: ReadonlyMap<Link, CuttableProxy>,
): Promise<Finding[]> {
  const { stage, ownUrls } = fleet;
  const slugs = (await stage.leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly).map((each) => each.titleSlug);
  let next = 0;

  /** What a member does; each rejects where there is an error in place of an answer. */
  const probes: Record<string, () => Promise<unknown>> = {
    report: async () => report(stage, person, await submit(stage, person, slugs[next++ % slugs.length]!)),
    board: async () => {
      if ((await readBoard(stage, club.communityId)) === 0) throw new Error('The board is empty');
    },
    me: async () => {
      const { errors } = await stage.api.ask({ query: '{ me { id } }' }, person.accessToken);
      if (errors !== undefined) throw new Error(errors[0]?.message);
    },
    problem: async () => {
      const { errors } = await stage.api.ask({ query: '{ problem(slug: "two-sum") { title acceptanceRate } }' });
      if (errors !== undefined) throw new Error(errors[0]?.message);
    },
    command: async () => {
      const command = { channelId: club.channelId, userId: club.admin, command: 'leaderboard' };
      const { embeds, content } = await stage.discord.runCommand(command);
      if (embeds.length === 0) throw new Error(content);
    },
  };

  const failing = async (parts: readonly PartName[]) =>
    Promise.all(parts.flatMap((part) => ownUrls[part]).map(failingAt));
  const roundWorks = async () => {
    const round = new Attempts();
    const ready = failing(Object.keys(ownUrls) as PartName[]);
    await Promise.all(Object.entries(probes).map(([kind, run]) => round.note(kind, run)));
    const lacking = (await ready).flatMap((checks) => Object.entries(checks).map((each) => each.join(': ')));
    return [...lacking, ...round.all.flatMap(({ kind, error }) => (error === undefined ? [] : `${kind}: ${error}`))];
  };
  /** Resolves to how long it took until everything worked, in ms, and what it last lacked. */
  const recover = async () => {
    const beganMs = performance.now();
    let lacked: string[] = [];
    const look = async () => {
      const lacks = await roundWorks();
      if (lacks.length > 0) lacked = lacks;
      return lacks;
    };
    const isWell = await until(look, (lacks) => lacks.length === 0, GIVE_UP_MS).then(
      () => true,
      () => false,
    );
    return { ms: isWell ? Math.round(performance.now() - beganMs) : Infinity, lacked };
  };

  const breakOne = async (link: Link, fault: string): Promise<string[]> => {
    const proxy = proxies.get(link)!;
    const attempts = new Attempts();
    FAULTS[fault]!(proxy);
    const endMs = performance.now() + FAULT_MS;
    const asking = Object.entries(probes).map(async ([kind, run]) => {
      while (performance.now() < endMs) {
        await attempts.note(kind, run);
        await wait(PAUSE_MS);
      }
    });
    await wait(FAULT_MS - PAUSE_MS);
    const noticed = (await failing([link.from])).map((checks) => Object.keys(checks));
    proxy.restore();
    const { ms, lacked } = await recover();
    await Promise.all(asking);
    // Without Discord nobody hears of a command, and the answer to one does not come through.
    const judged = attempts.all.filter(({ kind }) => kind !== 'command' || link.variable !== 'DISCORD_API_URL');
    const took = ({ beganMs, endedMs }: Attempt) => endedMs - beganMs;
    const late = judged.filter((each) => took(each) > LIMIT_MS);
    const slowest = Math.round(Math.max(...judged.map(took)));
    const errors = judged.filter(({ error }) => error !== undefined).length;
    const isDown = fault !== Object.keys(FAULTS)[0];
    const tellsTruth =
      !isDown ||
      noticed.every((checks) => checks.some((name) => link.noticedBy?.test(name)) === (link.noticedBy !== undefined));
    const wrong = [
      ...late.map(
        ({ kind, error, ...rest }) =>
          `${kind} took ${Math.round(took({ kind, ...rest }))} ms${error === undefined ? '' : `: ${error}`}`,
      ),
      ...(ms > LIMIT_MS ? [`recovered after ${ms} ms; at last it lacked ${lacked.slice(0, 3).join('; ')}`] : []),
      ...(tellsTruth ? [] : [`readiness said ${JSON.stringify(noticed)}`]),
    ];
    const cells = [String(slowest).padStart(8), `${errors}/${judged.length}`.padStart(8), String(ms).padStart(8)];
    const said = [...new Set(noticed.flat())].join(', ') || 'ready';
    console.log(
      `${link.name.padEnd(22)}${fault.padEnd(14)}${cells.join('  ')}  ${said.padEnd(30)}${wrong.length === 0 ? 'ok' : 'WRONG'}`,
    );
    for (const line of wrong) console.log(`    ${line}`);
    return wrong.map((line) => `${fault}: ${line}`);
  };

  await recover();
  console.log(`\n${'link'.padEnd(22)}${'fault'.padEnd(14)} slowest    errors  well after  readiness   (in ms)`);
  const findings: Finding[] = [];
  for (const link of proxies.keys()) {
    const wrong: string[] = [];
    for (const fault of Object.keys(FAULTS)) wrong.push(...(await breakOne(link, fault)));
    findings.push({ check: link.name, wrong });
  }
  return findings;
}
