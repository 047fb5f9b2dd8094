import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';

interface Contest {
  _id: string;
  communityId: string;
  format: string;
  config: { problems?: string[] };
}

interface Row {
  userId: string;
  state: unknown;
}

interface Submission {
  userId: string;
  problemSlug: string;
  submittedAt: Date;
  state: string;
  awards: { communityId: string; points: number; contestIds: string[] }[];
  voidIn?: string[];
}

/** The rows of contests of the format POINTS kept sums. They keep each solve, as the settlement of submissions does. */
export const keepSolves: Migration = async ({ db }) => {
  const submissions = db.collection<Submission>('submissions');
  const scores = db.collection<Row>('scores');
  for await (const page of pagesOf(db.collection<Contest>('contests'))) {
    for (const contest of page.filter(({ format }) => format === 'POINTS')) {
      const rows = await scores.find({ board: `contest:${String(contest._id)}` } as object).toArray();
      for (const { _id, userId, state } of rows) {
        if (Array.isArray(state)) continue;
        const made = await submissions.find({ userId, state: 'CONFIRMED' }).toArray();
        await scores.updateOne({ _id }, { $set: { state: solvesOf(made, contest as Contest) } });
      }
    }
  }
};

const solvesOf = (submissions: readonly Submission[], { _id, communityId, config }: Contest) =>
  submissions
    .flatMap(({ problemSlug, submittedAt, awards, voidIn = [] }) => {
      const award = awards.find((one) => one.communityId === communityId && one.contestIds.includes(_id));
      const isTaken = config.problems?.includes(problemSlug) ?? true;
      if (award === undefined || award.points === 0 || !isTaken || voidIn.includes(communityId)) return [];
      return [{ problemSlug, acceptedAt: submittedAt, rejectedAt: [], points: award.points }];
    })
    .toSorted(
      (one, other) =>
        one.acceptedAt.getTime() - other.acceptedAt.getTime() ||
        (one.problemSlug < other.problemSlug ? -1 : Number(one.problemSlug > other.problemSlug)) ||
        one.points - other.points,
    );
