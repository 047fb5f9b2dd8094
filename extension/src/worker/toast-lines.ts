import type { Client } from '@urql/core';
import { MyWeek, WhereItCounted } from '../queue/submission-documents.ts';
import type { Report } from '../queue/report.ts';
import type { ToastLine } from '../toast.ts';

const MAX_LINES = 3;

/** Where a confirmed report counted, with the user's places as they are now: contests, then boards. What the server does not tell is left out. */
export async function linesOf(client: Client, report: Report): Promise<ToastLine[]> {
  const scored = report.awards.filter(({ points }) => points > 0).slice(0, MAX_LINES);
  const lines = await Promise.all([
    contestLines(client, report),
    ...scored.map((award) => boardLine(client, report, award)),
  ]);
  return lines.flat().slice(0, MAX_LINES);
}

/** A submission counted in a contest where the user's last success is as old as it: to the second, by LeetCode's clock. */
async function contestLines(client: Client, { serverId, awards, owner }: Report): Promise<ToastLine[]> {
  if (serverId === null) return [];
  const { data } = await client.query(WhereItCounted, { id: serverId }, { owner });
  const at = data?.submission?.submittedAt;
  return (data?.myCommunities ?? []).flatMap(({ id, contests }) =>
    contests.edges.flatMap(({ node: { title, mine } }) => {
      if (!at || mine?.lastScoredAt !== at) return [];
      // Where any problem counts, it gives the leaderboard's points.
      const award = awards.find(({ communityId }) => communityId === id)?.points;
      const points =
        (mine.problems.length === 0 ? award : mine.problems.find(({ solvedAt }) => solvedAt === at)?.points) ?? null;
      return [{ points, name: title, isContest: true, rank: mine.rank }];
    }),
  );
}

async function boardLine(
  client: Client,
  { owner }: Report,
  { points, community, communityId }: Report['awards'][number],
): Promise<ToastLine> {
  const answer = communityId ? await client.query(MyWeek, { communityId }, { owner }) : null;
  return { points, name: community, isContest: false, rank: answer?.data?.leaderboard?.mine?.rank ?? null };
}
