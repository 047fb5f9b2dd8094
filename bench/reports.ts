import { RefusedError } from '@leetcord/driver/api';
import { joinAsMember } from '@leetcord/driver/member';
import type { Person } from '@leetcord/driver/sign-in';
import { findSubmission, report, submit, type Claim } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';

/** How long a caller waits, as the extension does, in ms. */
const PATIENCE_MS = 15_000;

/** A submission on LeetCode that its member reports. */
export interface Made extends Claim {
  member: Person;
}
export type Outcome =
  | { kind: 'acknowledged'; id: string; made: Made; tookMs: number }
  | { kind: string; tookMs: number };

export const isAcknowledged = (outcome: Outcome): outcome is Extract<Outcome, { id: string }> => 'id' in outcome;

/** Members of the demo's server, each with a proven LeetCode account. */
export async function makeMembers(stage: Stage, count: number, name: string): Promise<Person[]> {
  const members: Person[] = [];
  for (let n = 0; n < count; n += 1) {
    const guild = await stage.discord.addMember(DEMO.guildId, { username: `${name}${n}` });
    const discordUserId = guild.members.at(-1)?.userId ?? '';
    const who = { discordUserId, channelId: DEMO.leetcodeChannelId, leetcodeUsername: `${name}_${n}_codes` };
    members.push(await joinAsMember(stage, who));
  }
  return members;
}

/** Makes real submissions on LeetCode before they are reported. */
export function makeReports(stage: Stage, members: readonly Person[]): (count: number) => Promise<Made[]> {
  let made = 0;
  let slugs: string[] = [];
  return async (count) => {
    if (slugs.length === 0) {
      slugs = (await stage.leetcode.problems())
        .filter(({ isPaidOnly }) => !isPaidOnly)
        .map(({ titleSlug }) => titleSlug);
    }
    const all: Made[] = [];
    for (let n = 0; n < count; n += 1, made += 1) {
      const member = members[made % members.length]!;
      const problemSlug = slugs[Math.floor(made / members.length) % slugs.length]!;
      all.push({ member, ...(await submit(stage, member, problemSlug)) });
    }
    return all;
  };
}

/** Reports once, as the extension does. */
export async function send(stage: Stage, made: Made): Promise<Outcome> {
  const begunAt = performance.now();
  const took = () => ({ tookMs: performance.now() - begunAt });
  try {
    const result = await report(stage, made.member, made, AbortSignal.timeout(PATIENCE_MS));
    if (result.__typename !== 'RecordSubmissionSuccess') return { kind: result.__typename, ...took() };
    return { kind: 'acknowledged', id: result.submission.id, made, ...took() };
  } catch (error) {
    if (error instanceof RefusedError) return { kind: `refused with ${error.response.status}`, ...took() };
    return { kind: error instanceof Error ? error.name : 'failed', ...took() };
  }
}

/** How many of the acknowledged ones LeetCord does not know. */
export async function countLost(stage: Stage, outcomes: readonly Outcome[]): Promise<number> {
  let lost = 0;
  for (const { id, made } of outcomes.filter(isAcknowledged)) {
    if ((await findSubmission(stage, made.member, id))?.leetcodeId !== made.submissionId) lost += 1;
  }
  return lost;
}
