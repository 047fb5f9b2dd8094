import { requireUser, type Caller, type UserCaller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import { sessionGone, SessionNotFound } from './sessions.errors.ts';
import type { Session, SessionsRepository } from './sessions.repository.ts';

/** How many sessions a user may have: beyond it the least recently used one ends, so that no script fills the list. */
const MAX_SESSIONS = 50;

/** A session as its owner sees it. */
export interface ListedSession extends Pick<Session, 'device' | 'createdAt' | 'lastUsedAt' | 'expiresAt'> {
  id: string;
  /** Whether it is the caller's own. */
  isCurrent: boolean;
}

export interface ActiveSessionsDependencies {
  repository: SessionsRepository;
  revocations: RevocationsService;
  transaction: RunTransaction;
  clock: Clock;
}

/** Users' sessions: listed, and ended together with their access tokens. */
export class ActiveSessionsService {
  readonly #deps: ActiveSessionsDependencies;

  constructor(dependencies: ActiveSessionsDependencies) {
    this.#deps = dependencies;
  }

  /** The signed-in user's sessions, last used first. */
  async list(caller: Caller): Promise<ListedSession[]> {
    const { userId, sessionId } = requireUser(caller);
    const sessions = await this.#deps.repository.findOfUser(userId, this.#deps.clock.now());
    return sessions.map(({ _id: id, device, createdAt, lastUsedAt, expiresAt }) => ({
      ...{ id, device, createdAt, lastUsedAt, expiresAt },
      isCurrent: id === sessionId,
    }));
  }

  /**
   * Keeps a caller's session until the transaction's end, for anything that outlives a session: their token was valid when the request came,
   * but a session that has ended since must leave nothing behind with which somebody could come back. Throws UNAUTHENTICATED.
   */
  async lock({ sessionId }: UserCaller, tx: Transaction): Promise<void> {
    if (!(await this.#deps.repository.lock(sessionId, tx))) throw sessionGone();
  }

  /** Ends one of the signed-in user's sessions. Throws SessionNotFound. */
  async endOne(caller: Caller, id: string): Promise<void> {
    const ended = await this.#endOf(requireUser(caller), (session) => session._id === id);
    if (ended === 0) throw new SessionNotFound();
  }

  /** Ends the signed-in user's sessions except for the caller's own. Returns their number. */
  endOthers(caller: Caller): Promise<number> {
    const user = requireUser(caller);
    return this.#endOf(user, (session) => session._id !== user.sessionId);
  }

  /** Ends a user's excess sessions, so that there is room for another one. */
  async makeRoom(userId: string, tx: Transaction): Promise<void> {
    const sessions = await this.#deps.repository.findOfUser(userId, this.#deps.clock.now(), tx);
    await this.end(sessions.slice(MAX_SESSIONS - 1), tx);
  }

  /** Ends those of these sessions that exist, and their access tokens. Returns their number. */
  async end(sessions: readonly Pick<Session, '_id'>[], tx: Transaction): Promise<number> {
    const ids = sessions.map(({ _id }) => _id);
    const ended = ids.length === 0 ? 0 : await this.#deps.repository.delete(ids, tx);
    // A caller with made-up tokens must not fill the list of revocations.
    if (ended > 0) await this.#deps.revocations.revoke(ids, tx);
    return ended;
  }

  #endOf(caller: UserCaller, which: (session: Session) => boolean): Promise<number> {
    const { repository, transaction, clock } = this.#deps;
    return transaction(async (tx) => {
      await this.lock(caller, tx);
      const sessions = await repository.findOfUser(caller.userId, clock.now(), tx);
      return this.end(sessions.filter(which), tx);
    });
  }
}
