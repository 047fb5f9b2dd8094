import type { Client } from '@urql/core';
import { MyWeek } from '../queue/submission-documents.ts';
import type { Report } from '../queue/report.ts';
import type { ToastLine } from '../toast.ts';

const MAX_LINES = 3;

/** Where a confirmed report counted, with the user's places as they are now. A place that the server does not give is left out. */
export async function linesOf(client: Client, { awards, userId }: Report): Promise<ToastLine[]> {
  const scored = awards.filter(({ points }) => points > 0).slice(0, MAX_LINES);
  return Promise.all(
    scored.map(async ({ points, community, communityId }) => {
      const board = communityId
        ? (await client.query(MyWeek, { communityId }, { userId: userId ?? undefined })).data?.leaderboard
        : null;
      return { points, name: community, isContest: false, rank: board?.mine?.rank ?? null };
    }),
  );
}
