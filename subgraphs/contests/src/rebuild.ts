import { ConfigError, EXIT_CONFIG, readEnv } from '@leetcord/kit/process/env';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { rebuildEnv } from './env.ts';
import { ScoresRepository } from './modules/boards/scores.repository.ts';
import { ContestsRepository } from './modules/contests/contests.repository.ts';
import { EventsRepository } from './modules/events/events.repository.ts';
import { RebuildService } from './modules/settlement/rebuild.service.ts';
import { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';

/** `npm run rebuild`: compares boards and standings with submissions, also while contests runs; `-- --repair` makes them so. */
async function rebuildScores(repair: boolean): Promise<void> {
  const settings = readEnv(rebuildEnv);
  const { db, transaction, close } = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    const rebuild = new RebuildService({
      submissions: new SubmissionsRepository(db),
      scores: new ScoresRepository(db),
      contests: new ContestsRepository(db),
      events: new EventsRepository(db),
      transaction,
    });
    let count = 0;
    const shown = (row: { points: number; solved: number } | null) =>
      row === null ? 'no row' : `${row.points} points for ${row.solved} problems`;
    for await (const { board, userId, stored, rebuilt } of rebuild.rebuildAll({ repair })) {
      count += 1;
      console.log(`${board}, user ${userId}: ${shown(stored)}, should be ${shown(rebuilt)}`);
    }
    const ending = repair ? 'They are repaired.' : 'Repair them with npm run rebuild -- --repair.';
    console.log(count === 0 ? 'All rows are as the submissions say.' : `Rows that differ: ${count}. ${ending}`);
    if (count > 0 && !repair) process.exitCode = 1;
  } finally {
    await close();
  }
}

try {
  await rebuildScores(process.argv.includes('--repair'));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT_CONFIG;
}
