import type { Clock } from '@leetcord/kit/time/clock';
import { showing, type PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import type { Session, SessionsRepository } from './sessions.repository.ts';

const showSession = showing<Session>()({
  _id: 'shown',
  userId: 'shown',
  device: 'shown',
  createdAt: 'shown',
  lastUsedAt: 'shown',
  expiresAt: 'shown',
  tokenHash: 'hidden',
  previous: 'hidden',
  locks: 'hidden',
  lateInARow: 'hidden',
  successionKey: 'hidden',
});

export const sessionData = (sessions: SessionsRepository, revocations: RevocationsService, clock: Clock) =>
  ({
    collections: ['sessions'],
    read: async ({ _id }) => (await sessions.findOfUser(_id, clock.now())).map(showSession),
    erase: async ({ _id }, tx) => revocations.revoke(await sessions.deleteOfUser(_id, tx), tx),
  }) satisfies PersonalData<Account>;
