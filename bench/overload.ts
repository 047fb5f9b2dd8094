import { setTimeout as wait } from 'node:timers/promises';
import { joinAsMember, type Member } from '@leetcord/launcher/demo/member';
import type { Stage } from '@leetcord/launcher/demo/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { z } from 'zod';
import { printFigures, type Figure } from './figures.ts';

/** Nobody may have more than 100 pending, nor more than 30 checked at once in a minute. */
const MEMBERS = 40;
/** Reports a second that are offered one after the other, each for so long, until fewer are acknowledged than before. */
const RATES = [4, 8, 12, 16, 24, 32, 48];
const STEP_S = 8;
const OVERLOAD = 5;
const OVERLOAD_S = 30;
/** The system is back when so many reports in a row are acknowledged, each within a second. */
const GOOD_IN_A_ROW = 5;
const GOOD_MS = 1_000;
const PROBE_EVERY_MS = 200;
/** A caller waits for so long, as the extension does, in ms. */
const PATIENCE_MS = 15_000;

const RECORD = `mutation($input: RecordSubmissionInput!) {
  recordSubmission(input: $input) { __typename ... on RecordSubmissionSuccess { submission { id } } }
}`;
const answer = z.object({
  data: z.object({ recordSubmission: z.object({ submission: z.object({ id: z.string() }) }) }),
});

interface Made {
  member: Member;
  submissionId: string;
  problemSlug: string;
  at: Date;
}
type Outcome = { kind: 'acknowledged'; id: string; made: Made; tookMs: number } | { kind: string; tookMs: number };

/**
 * Finds the rate of reports at which most are acknowledged, then offers five times as many: how many are acknowledged then, how long
 * it takes until all is as before, and whether what was acknowledged is there. All in one run, since the machine may be busy.
 */
export async function measureOverload(stage: Stage): Promise<Figure[]> {
  const members = await makeMembers(stage);
  const reports = makeReports(stage, members);

  let best = { rate: 0, perSecond: 0 };
  const acknowledged: Outcome[] = [];
  for (const rate of RATES) {
    const outcomes = await offer(stage, await reports(rate * STEP_S), rate);
    acknowledged.push(...outcomes);
    const perSecond = acknowledgedIn(outcomes) / STEP_S;
    printFigures(`Offered ${rate} reports a second for ${STEP_S} s`, figuresOf(outcomes, STEP_S));
    if (perSecond > best.perSecond) best = { rate, perSecond };
    if (perSecond < rate * 0.7) break;
    await untilBack(stage, reports);
  }
  await untilBack(stage, reports);

  const offered = Math.round(best.perSecond * OVERLOAD);
  const overload = await offer(stage, await reports(offered * OVERLOAD_S), offered);
  acknowledged.push(...overload);
  const backAfterMs = await untilBack(stage, reports);
  printFigures(`Offered ${offered} reports a second for ${OVERLOAD_S} s`, figuresOf(overload, OVERLOAD_S));
  const during = acknowledgedIn(overload) / OVERLOAD_S;
  const lost = await countLost(stage, acknowledged);
  return [
    { figure: 'acknowledged a second at best', value: `${best.perSecond.toFixed(1)} of ${best.rate} offered` },
    { figure: 'acknowledged a second at five times that', value: `${during.toFixed(1)} of ${offered} offered` },
    { figure: 'of the best', value: `${Math.round((100 * during) / best.perSecond)} %`, aim: '80 %' },
    { figure: 'back after', value: `${(backAfterMs / 1_000).toFixed(1)} s`, aim: 'under 5 s' },
    { figure: 'acknowledged and lost', value: String(lost), aim: '0' },
  ];
}

async function makeMembers(stage: Stage): Promise<Member[]> {
  const members: Member[] = [];
  for (let n = 0; n < MEMBERS; n += 1) {
    const guild = await stage.discord.addMember(DEMO.guildId, { username: `load${n}` });
    const discordUserId = guild.members.at(-1)?.userId ?? '';
    const who = { discordUserId, channelId: DEMO.leetcodeChannelId, leetcodeUsername: `load_${n}_codes` };
    members.push(await joinAsMember(stage, who));
  }
  return members;
}

/** Makes submissions on LeetCode, true ones, before they are reported. */
function makeReports({ leetcode }: Stage, members: readonly Member[]): (count: number) => Promise<Made[]> {
  let made = 0;
  let slugs: string[] = [];
  return async (count) => {
    if (slugs.length === 0) {
      slugs = (await leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly).map(({ titleSlug }) => titleSlug);
    }
    const all: Made[] = [];
    for (let n = 0; n < count; n += 1, made += 1) {
      const member = members[made % members.length]!;
      const problemSlug = slugs[Math.floor(made / members.length) % slugs.length]!;
      const { submissionId, at } = await leetcode.submit({ username: member.leetcodeUsername, slug: problemSlug });
      all.push({ member, submissionId, problemSlug, at: new Date(at) });
    }
    return all;
  };
}

async function send({ api }: Stage, made: Made): Promise<Outcome> {
  const begunAt = performance.now();
  const took = () => ({ tookMs: performance.now() - begunAt });
  const { member, submissionId, problemSlug, at } = made;
  const input = { submissionId, problemSlug, verdict: 'ACCEPTED', language: 'python3', submittedAt: at };
  try {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${member.accessToken}` },
      body: JSON.stringify({ query: RECORD, variables: { input } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body: unknown = await response.json();
    const parsed = answer.safeParse(body);
    if (!parsed.success) return { kind: `refused with ${response.status}`, ...took() };
    return { kind: 'acknowledged', id: parsed.data.data.recordSubmission.submission.id, made, ...took() };
  } catch (error) {
    return { kind: error instanceof Error ? error.name : 'failed', ...took() };
  }
}

/** Sends so many a second, however many answers are still to come. */
async function offer(stage: Stage, made: readonly Made[], perSecond: number): Promise<Outcome[]> {
  const begunAt = performance.now();
  const sent: Promise<Outcome>[] = [];
  for (const [index, one] of made.entries()) {
    const dueMs = (index * 1_000) / perSecond - (performance.now() - begunAt);
    if (dueMs > 0) await wait(dueMs);
    sent.push(send(stage, one));
  }
  return Promise.all(sent);
}

async function untilBack(stage: Stage, reports: (count: number) => Promise<Made[]>): Promise<number> {
  const begunAt = performance.now();
  let firstGoodAt = begunAt;
  for (let good = 0; good < GOOD_IN_A_ROW;) {
    const [made] = await reports(1);
    const sentAt = performance.now();
    const { kind, tookMs } = await send(stage, made!);
    if (kind !== 'acknowledged' || tookMs > GOOD_MS) good = 0;
    else if ((good += 1) === 1) firstGoodAt = sentAt;
    await wait(PROBE_EVERY_MS);
  }
  return firstGoodAt - begunAt;
}

const isAcknowledged = (outcome: Outcome): outcome is Extract<Outcome, { id: string }> => 'id' in outcome;
const acknowledgedIn = (outcomes: readonly Outcome[]) => outcomes.filter(isAcknowledged).length;

function figuresOf(outcomes: readonly Outcome[], seconds: number): Figure[] {
  return [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, list]) => {
    const longestMs = Math.max(...list.map(({ tookMs }) => tookMs));
    const each = `${(list.length / seconds).toFixed(1)} a second, the slowest after ${Math.round(longestMs)} ms`;
    return { figure: kind, value: `${list.length}: ${each}` };
  });
}

/** How many of those that were acknowledged LeetCord does not know. */
async function countLost(stage: Stage, outcomes: readonly Outcome[]): Promise<number> {
  let lost = 0;
  for (const { id, made } of outcomes.filter(isAcknowledged)) {
    const response = await fetch(stage.api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${made.member.accessToken}` },
      body: JSON.stringify({ query: 'query($id: ID!) { submission(id: $id) { leetcodeId } }', variables: { id } }),
    });
    const found = z.object({ data: z.object({ submission: z.object({ leetcodeId: z.string() }) }) });
    const known = found.safeParse(await response.json());
    if (!known.success || known.data.data.submission.leetcodeId !== made.submissionId) lost += 1;
  }
  return lost;
}
