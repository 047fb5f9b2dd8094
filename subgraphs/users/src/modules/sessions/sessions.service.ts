import { userOrNobody, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { AccountsService } from '../accounts/accounts.service.ts';
import type { SignedToken, TokenSigner } from '../keys/token-signer.ts';
import type { ActiveSessionsService } from './active-sessions.service.ts';
import { deviceName } from './device.ts';
import {
  hashOf,
  newRefreshToken,
  newSuccessionKey,
  readRefreshToken,
  successorOf,
  writeRefreshToken,
  type RefreshToken,
} from './refresh-token.ts';
import { SessionEnded } from './sessions.errors.ts';
import type { Session, SessionsRepository } from './sessions.repository.ts';

/** How long a session lasts after its last refresh, in ms. */
export const SESSION_LIFE_MS = 60 * 24 * 60 * 60_000;
/**
 * How long after its use a refresh token may be sent again, in ms. A browser may end an extension's worker, and a
 * network may lose an answer, after the server has used the token up; without this the user would be signed out by it. The
 * repeat has the same successor as the first use, so that nobody gains a second line of tokens: who comes later with a
 * token that the other has used ends the session for both.
 */
export const REPEAT_WINDOW_MS = 30_000;

/** An opened session and its first token. */
export interface OpenedSession {
  id: string;
  refreshToken: RefreshToken;
}

export interface SignIn extends SignedToken {
  account: Account;
  refreshToken: string;
}

export interface SessionsDependencies {
  repository: SessionsRepository;
  accounts: AccountsService;
  active: ActiveSessionsService;
  transaction: RunTransaction;
  sign: TokenSigner;
  clock: Clock;
  log: Logger;
}

/** Sessions: who stays signed in, by refresh tokens that work once each. */
export class SessionsService {
  readonly #deps: SessionsDependencies;

  constructor(dependencies: SessionsDependencies) {
    this.#deps = dependencies;
  }

  /** Opens a session of a user, on the device that the client says it is. */
  async open(userId: string, device: string | null | undefined, tx: Transaction): Promise<OpenedSession> {
    const { repository, active, clock } = this.#deps;
    await active.makeRoom(userId, tx);
    const now = clock.now();
    const refreshToken = newRefreshToken();
    const session: Session = {
      _id: hashOf(refreshToken.family),
      userId,
      device: deviceName(device),
      tokenHash: hashOf(refreshToken.secret),
      successionKey: newSuccessionKey(),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
    };
    await repository.insert(session, tx);
    return { id: session._id, refreshToken };
  }

  /** What a client gets of an open session: an access token that says what is known of the user now. */
  async signIn(account: Account, { id, refreshToken }: OpenedSession): Promise<SignIn> {
    const token = await this.#deps.sign({
      kind: 'user',
      sub: account._id,
      sid: id,
      ...(account.leetcode !== undefined && { leetcode: account.leetcode.username }),
    });
    return { ...token, account, refreshToken: writeRefreshToken(refreshToken) };
  }

  /** Changes a refresh token for its successor. Throws SessionEnded, and ends the session of a token used before. */
  async refresh(caller: Caller, text: string): Promise<SignIn> {
    userOrNobody(caller);
    const token = readRefreshToken(text);
    if (token === null) throw new SessionEnded();
    const id = hashOf(token.family);
    const session = (await this.#advance(id, token)) ?? (await this.#advance(id, token));
    const account = session === null ? null : await this.#deps.accounts.find(session.userId);
    if (session === null || account === null) throw new SessionEnded();
    return this.signIn(account, { id, refreshToken: successorOf(token, session.successionKey) });
  }

  /** Ends the session of a refresh token, if it has not ended. Any token of the session will do. */
  async signOut(caller: Caller, text: string): Promise<void> {
    userOrNobody(caller);
    const token = readRefreshToken(text);
    if (token === null) return;
    const { active, transaction } = this.#deps;
    await transaction((tx) => active.end([{ _id: hashOf(token.family) }], tx));
  }

  /** The session after the use of a token; null when an equal request has used it in this moment. */
  async #advance(id: string, token: RefreshToken): Promise<Session | null> {
    const { repository, active, transaction, clock, log } = this.#deps;
    const now = clock.now();
    const session = await repository.find(id, now);
    if (session === null) throw new SessionEnded();
    const fromHash = hashOf(token.secret);
    if (fromHash === session.tokenHash) {
      const rotated = await repository.rotate(id, {
        fromHash,
        toHash: hashOf(successorOf(token, session.successionKey).secret),
        usedAt: now,
        expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
      });
      return rotated ? session : null;
    }
    const { previous } = session;
    if (fromHash === previous?.tokenHash && now.getTime() - previous.usedAt.getTime() <= REPEAT_WINDOW_MS) {
      return session;
    }
    log.warn({ sessionId: id, userId: session.userId }, 'A refresh token came again; its session is ended');
    await transaction((tx) => active.end([session], tx));
    throw new SessionEnded();
  }
}
