import { joinAsMember, type Member } from '@leetcord/launcher/demo/member';
import type { Stage } from '@leetcord/launcher/demo/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { z } from 'zod';

/** A caller waits for so long, as the extension does, in ms. */
const PATIENCE_MS = 15_000;

const RECORD = `mutation($input: RecordSubmissionInput!) {
  recordSubmission(input: $input) { __typename ... on RecordSubmissionSuccess { submission { id } } }
}`;
const answer = z.object({
  data: z.object({ recordSubmission: z.object({ submission: z.object({ id: z.string() }) }) }),
});

/** A submission on LeetCode that its member reports. */
export interface Made {
  member: Member;
  submissionId: string;
  problemSlug: string;
  at: Date;
}
export type Outcome =
  { kind: 'acknowledged'; id: string; made: Made; tookMs: number } | { kind: string; tookMs: number };

export const isAcknowledged = (outcome: Outcome): outcome is Extract<Outcome, { id: string }> => 'id' in outcome;

/** So many members of the demo's server, each with a proven LeetCode account. */
export async function makeMembers(stage: Stage, count: number, name: string): Promise<Member[]> {
  const members: Member[] = [];
  for (let n = 0; n < count; n += 1) {
    const guild = await stage.discord.addMember(DEMO.guildId, { username: `${name}${n}` });
    const discordUserId = guild.members.at(-1)?.userId ?? '';
    const who = { discordUserId, channelId: DEMO.leetcodeChannelId, leetcodeUsername: `${name}_${n}_codes` };
    members.push(await joinAsMember(stage, who));
  }
  return members;
}

/** Makes submissions on LeetCode, true ones, before they are reported. */
export function makeReports({ leetcode }: Stage, members: readonly Member[]): (count: number) => Promise<Made[]> {
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

/** Reports once, as the extension does. */
export async function send({ api }: Stage, made: Made): Promise<Outcome> {
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

const known = z.object({
  data: z.object({ submission: z.object({ leetcodeId: z.string(), state: z.string() }) }),
});

/** What LeetCord knows of a report, by its id at LeetCord; undefined when it does not know it. */
export async function knownOf({ api }: Stage, { member }: Made, id: string) {
  const query = 'query($id: ID!) { submission(id: $id) { leetcodeId state } }';
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${member.accessToken}` },
    body: JSON.stringify({ query, variables: { id } }),
  });
  return known.safeParse(await response.json()).data?.data.submission;
}

/** How many of those that were acknowledged LeetCord does not know. */
export async function countLost(stage: Stage, outcomes: readonly Outcome[]): Promise<number> {
  let lost = 0;
  for (const { id, made } of outcomes.filter(isAcknowledged)) {
    if ((await knownOf(stage, made, id))?.leetcodeId !== made.submissionId) lost += 1;
  }
  return lost;
}
