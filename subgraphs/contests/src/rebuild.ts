import { readEnv } from '@leetcord/kit/process/env';
import { endWithError } from '@leetcord/kit/process/main';
import { systemClock } from '@leetcord/kit/time/clock';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { rebuildEnv } from './env.ts';
import { BoardMarksRepository } from './modules/boards/board-marks.repository.ts';
import { BoardRanks } from './modules/boards/board-ranks.ts';
import { ChangedBoardsRepository } from './modules/boards/changed-boards.repository.ts';
import { KnownUsersRepository } from './modules/accounts/known-users.repository.ts';
import { ScoresRepository, type Score } from './modules/boards/scores.repository.ts';
import { ContestsRepository } from './modules/contests/contests.repository.ts';
import { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import { BansRepository } from './modules/communities/bans.repository.ts';
import { EntrantsRepository } from './modules/contests/entrants.repository.ts';
import { MembersRepository } from './modules/communities/members.repository.ts';
import { EventLog } from './modules/events/event-log.ts';
import { EventsRepository } from './modules/events/events.repository.ts';
import { RatingsRepository } from './modules/ratings/ratings.repository.ts';
import { RatingsService, type RatingDifference } from './modules/ratings/ratings.service.ts';
import { TitleChecks } from './modules/title-roles/title-checks.ts';
import { TitleChecksRepository } from './modules/title-roles/title-checks.repository.ts';
import { TitleRolesRepository } from './modules/title-roles/title-roles.repository.ts';
import { RebuildService, type Difference } from './modules/settlement/rebuild.service.ts';
import { SolvesRepository, type Solve } from './modules/settlement/solves.repository.ts';
import { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';

/** `npm run rebuild`: compares boards, standings, first solves and ratings with submissions, also while contests runs; `-- --repair` makes them so. */
async function rebuildScores(repair: boolean): Promise<void> {
  const settings = readEnv(rebuildEnv);
  const { db, transaction, close } = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    const scores = new ScoresRepository(db);
    const boardMarks = new BoardMarksRepository(db);
    const changedBoards = new ChangedBoardsRepository(db, systemClock);
    const communities = new CommunitiesRepository(db);
    const contests = new ContestsRepository(db);
    const events = new EventsRepository(db);
    const rebuild = new RebuildService({
      submissions: new SubmissionsRepository(db),
      solves: new SolvesRepository(db),
      knownUsers: new KnownUsersRepository(db, transaction),
      members: new MembersRepository(db),
      communities,
      bans: new BansRepository(db),
      entrants: new EntrantsRepository(db),
      scores,
      ranks: new BoardRanks({ scores, boardMarks, changedBoards }),
      contests,
      events,
      ...{ transaction, clock: systemClock },
    });
    const ratingRows = new RatingsRepository(db);
    const titleChecks = new TitleChecks({
      ...{ titleRoles: new TitleRolesRepository(db), titleChecks: new TitleChecksRepository(db) },
      ...{ members: new MembersRepository(db), ratings: ratingRows, clock: systemClock },
    });
    const ratings = new RatingsService({
      ratings: ratingRows,
      noteMoved: (...moved) => titleChecks.noteMoved(...moved),
      contests,
      scores,
      communities,
      // The replicas of contests follow the log.
      events: new EventLog(events, { transaction, clock: systemClock, onWritten: () => undefined }),
      ...{ transaction, clock: systemClock },
    });
    let count = 0;
    for await (const difference of rebuild.rebuildAll({ repair })) {
      count += 1;
      console.log(shown(difference));
    }
    // After the standings, from which they follow.
    for await (const difference of ratings.rebuildAll({ repair })) {
      count += 1;
      console.log(shownRating(difference));
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

const shownRating = ({ communityId, userId, stored, rebuilt }: RatingDifference) =>
  `rating in ${communityId}, user ${userId}: ${ratingText(stored)}, should be ${ratingText(rebuilt)}`;

const ratingText = (rating: RatingDifference['stored']) =>
  rating === null ? 'none' : `${rating.rating} after ${rating.contests} contests`;
const rowText = (row: Score | null) =>
  row === null ? 'no row' : `${row.points} points for ${row.solved} problems (${row.order})`;
const solveText = (solve: Solve | null) =>
  solve === null ? 'not solved' : `solved by submission ${solve.submissionId}`;

await rebuildScores(process.argv.includes('--repair')).catch(endWithError);
