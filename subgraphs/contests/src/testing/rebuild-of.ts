import type { Clock } from '@leetcord/kit/time/clock';
import type { Db } from 'mongodb';
import { KnownUsersRepository } from '../modules/accounts/known-users.repository.ts';
import { ScoresRepository } from '../modules/boards/scores.repository.ts';
import { BansRepository } from '../modules/communities/bans.repository.ts';
import { CommunitiesRepository } from '../modules/communities/communities.repository.ts';
import { MembersRepository } from '../modules/communities/members.repository.ts';
import { ContestsRepository } from '../modules/contests/contests.repository.ts';
import { EntrantsRepository } from '../modules/contests/entrants.repository.ts';
import { EventsRepository } from '../modules/events/events.repository.ts';
import { RebuildService } from '../modules/settlement/rebuild.service.ts';
import { SolvesRepository } from '../modules/settlement/solves.repository.ts';
import { SubmissionsRepository } from '../modules/submissions/submissions.repository.ts';
import type { RunTransaction } from '../transaction.ts';
import { boardRanksOf } from './board-ranks.ts';

/** The rebuild on a database, as its command wires it. */
export const rebuildOf = ({ db, ...rest }: { db: Db; transaction: RunTransaction; clock: Clock }): RebuildService =>
  new RebuildService({
    submissions: new SubmissionsRepository(db),
    solves: new SolvesRepository(db),
    knownUsers: new KnownUsersRepository(db, rest.transaction),
    members: new MembersRepository(db),
    communities: new CommunitiesRepository(db),
    bans: new BansRepository(db),
    entrants: new EntrantsRepository(db),
    contests: new ContestsRepository(db),
    scores: new ScoresRepository(db),
    events: new EventsRepository(db),
    ranks: boardRanksOf(db, rest.clock),
    ...rest,
  });
