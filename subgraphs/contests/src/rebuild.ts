import { readEnv } from '@leetcord/kit/process/env';
import { endWithError } from '@leetcord/kit/process/main';
import { systemClock } from '@leetcord/kit/time/clock';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { rebuildEnv } from './env.ts';
import { BoardMarksRepository } from './modules/boards/board-marks.repository.ts';
import { BoardRanks } from './modules/boards/board-ranks.ts';
import { ChangedBoardsRepository } from './modules/boards/changed-boards.repository.ts';
import { ScoresRepository, type Score } from './modules/boards/scores.repository.ts';
import { ContestsRepository } from './modules/contests/contests.repository.ts';
import { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import { BansRepository } from './modules/communities/bans.repository.ts';
import { EntrantsRepository } from './modules/contests/entrants.repository.ts';
import { MembersRepository } from './modules/communities/members.repository.ts';
import { EventsRepository } from './modules/events/events.repository.ts';
import { RebuildService, type Difference } from './modules/settlement/rebuild.service.ts';
import { SolvesRepository, type Solve } from './modules/settlement/solves.repository.ts';
import { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';

/** `npm run rebuild`: compares boards, standings and first solves with submissions, also while contests runs; `-- --repair` makes them so. */
async function rebuildScores(repair: boolean): Promise<void> {
  const settings = readEnv(rebuildEnv);
  const { db, transaction, close } = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    const scores = new ScoresRepository(db);
    const boardMarks = new BoardMarksRepository(db);
    const changedBoards = new ChangedBoardsRepository(db, systemClock);
    const rebuild = new RebuildService({
      submissions: new SubmissionsRepository(db),
      solves: new SolvesRepository(db),
      members: new MembersRepository(db),
      communities: new CommunitiesRepository(db),
      bans: new BansRepository(db),
      entrants: new EntrantsRepository(db),
      scores,
      ranks: new BoardRanks({ scores, boardMarks, changedBoards }),
      contests: new ContestsRepository(db),
      events: new EventsRepository(db),
      ...{ transaction, clock: systemClock },
    });
    let count = 0;
    for await (const difference of rebuild.rebuildAll({ repair })) {
      count += 1;
      console.log(shown(difference));
    }
    const ending = repair ? 'They are repaired.' : 'Repair them with npm run rebuild -- --repair.';
    console.log(count === 0 ? 'All rows are as the submissions say.' : `Rows that differ: ${count}. ${ending}`);
    if (count > 0 && !repair) process.exitCode = 1;
  } finally {
    await close();
  }
}

function shown(difference: Difference): string {
  const { userId } = difference;
  if ('board' in difference) {
    const { board, stored, rebuilt } = difference;
    return `${board}, user ${userId}: ${rowText(stored)}, should be ${rowText(rebuilt)}`;
  }
  const { problemSlug, stored, rebuilt } = difference;
  return `${problemSlug}, user ${userId}: ${solveText(stored)}, should be ${solveText(rebuilt)}`;
}

const rowText = (row: Score | null) =>
  row === null ? 'no row' : `${row.points} points for ${row.solved} problems (${row.order})`;
const solveText = (solve: Solve | null) =>
  solve === null ? 'not solved' : `solved by submission ${solve.submissionId}`;

await rebuildScores(process.argv.includes('--repair')).catch(endWithError);
