import { setTimeout as wait } from 'node:timers/promises';
import { refresh, type Person } from '@leetcord/driver/sign-in';
import { report, submit } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { subscribe } from '@leetcord/driver/subscribe';
import { persist } from '@leetcord/driver/until';
import type { Club } from '../support/club.ts';
import type { Attempts } from './attempts.ts';
import { readBoard } from './read-board.ts';

/** Pauses between two of a kind, in ms. */
const PAUSE_MS = { report: 1_000, board: 300, command: 1_500 };
/** Tokens live ten minutes. */
const REFRESH_EVERY_MS = 240_000;

/** What members have, by their own account of it. */
export interface Told {
  /** LeetCode's ids of reports that were acknowledged, by LeetCord's id. */
  acknowledged: Map<string, string>;
  /** The cursors that a follower of the community got. */
  followed: Set<string>;
}

/** Starts what members do. `stop` waits until each has ended what was begun. */
export function startLoad(stage: Stage, club: Club, people: readonly Person[], attempts: Attempts) {
  const told: Told = { acknowledged: new Map(), followed: new Set() };
  const ending = new AbortController();
  const isOver = () => ending.signal.aborted;
  const pause = (ms: number) => wait(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  const reports = async (first: Person) => {
    let person = first;
    let refreshedAt = performance.now();
    const problems = (await stage.leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly);
    for (let next = 0; !isOver(); next += 1) {
      if (performance.now() - refreshedAt > REFRESH_EVERY_MS) {
        person = (await attempts.note('refresh', () => refresh(stage, person.refreshToken))) ?? person;
        refreshedAt = performance.now();
      }
      const claim = await submit(stage, person, problems[next % problems.length]!.titleSlug);
      // As the extension does: what has no answer is sent again.
      await persist(async () => {
        const result = await attempts.note('report', () => report(stage, person, claim));
        if (result === undefined) throw new Error('A report has no answer');
        if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
        told.acknowledged.set(result.submission.id, claim.submissionId);
      });
      await pause(PAUSE_MS.report);
    }
  };

  const boards = async () => {
    while (!isOver()) {
      await attempts.note('board', async () => {
        const rows = await readBoard(stage, club.communityId);
        if (told.acknowledged.size > 20 && rows === 0) throw new Error('The board is empty');
      });
      await pause(PAUSE_MS.board);
    }
  };

  const commands = async () => {
    while (!isOver()) {
      await attempts.note('command', async () => {
        const command = { channelId: club.channelId, userId: club.admin, command: 'leaderboard' };
        const { content, embeds } = await stage.discord.runCommand(command);
        if (embeds.length === 0) throw new Error(content);
      });
      await pause(PAUSE_MS.command);
    }
  };

  /** Stays until it is told that all has come, and goes on after the last event. */
  const following = new AbortController();
  const follow = async () => {
    let after = '0';
    const query = `subscription ($id: ID!, $after: String) { submissionEvents(communityId: $id, after: $after) { cursor } }`;
    while (!following.signal.aborted) {
      const variables = { id: club.communityId, after };
      const stream = subscribe(stage.api.url, { query, variables }, {}, following.signal);
      try {
        for await (const { data, errors } of stream) {
          if (errors !== undefined) throw new Error(errors[0]?.message);
          after = (data as { submissionEvents: { cursor: string } }).submissionEvents.cursor;
          told.followed.add(after);
        }
      } catch {
        // The next one goes on after the last event.
      }
      await wait(200);
    }
  };

  const working = [...people.map(reports), boards(), commands()];
  const followed = follow();
  return {
    told,
    stop: async () => {
      ending.abort();
      await Promise.all(working);
    },
    stopFollowing: async () => {
      following.abort();
      await followed;
    },
  };
}
