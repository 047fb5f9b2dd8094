import type { Clock } from '@leetcord/kit/time/clock';
import type { Db } from 'mongodb';
import { ScoresRepository } from '../modules/boards/scores.repository.ts';
import { CommunitiesRepository } from '../modules/communities/communities.repository.ts';
import { ContestsRepository } from '../modules/contests/contests.repository.ts';
import { EventLog } from '../modules/events/event-log.ts';
import { EventsRepository } from '../modules/events/events.repository.ts';
import { RatingsRepository } from '../modules/ratings/ratings.repository.ts';
import { RatingsService } from '../modules/ratings/ratings.service.ts';
import type { RunTransaction } from '../transaction.ts';

/** Ratings over a database, beside a contests that runs. */
export const ratingsServiceOf = ({ db, ...rest }: { db: Db; transaction: RunTransaction; clock: Clock }) =>
  new RatingsService({
    ...rest,
    noteMoved: () => Promise.resolve(),
    ratings: new RatingsRepository(db),
    contests: new ContestsRepository(db),
    scores: new ScoresRepository(db),
    communities: new CommunitiesRepository(db),
    events: new EventLog(new EventsRepository(db), { ...rest, onWritten: () => undefined }),
  });
