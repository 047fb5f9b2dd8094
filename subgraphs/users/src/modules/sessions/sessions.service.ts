import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import type { Transaction } from '../../transaction.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { AccountsService } from '../accounts/accounts.service.ts';
import type { SignedToken, TokenSigner } from '../keys/token-signer.ts';
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

/** Sessions: who stays signed in, by refresh tokens that work once each. */
export class SessionsService {
  readonly #repository: SessionsRepository;
  readonly #accounts: AccountsService;
  readonly #sign: TokenSigner;
  readonly #clock: Clock;
  readonly #log: Logger;

  constructor(
    repository: SessionsRepository,
    accounts: AccountsService,
    { sign, clock, log }: { sign: TokenSigner; clock: Clock; log: Logger },
  ) {
    this.#repository = repository;
    this.#accounts = accounts;
    this.#sign = sign;
    this.#clock = clock;
    this.#log = log;
  }

  /** Opens a session of a user. */
  async open(userId: string, tx: Transaction): Promise<OpenedSession> {
    const now = this.#clock.now();
    const refreshToken = newRefreshToken();
    const session: Session = {
      _id: hashOf(refreshToken.family),
      userId,
      tokenHash: hashOf(refreshToken.secret),
      successionKey: newSuccessionKey(),
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
    };
    await this.#repository.insert(session, tx);
    return { id: session._id, refreshToken };
  }

  /** What a client gets of an open session: an access token that says what is known of the user now. */
  async signIn(account: Account, { id, refreshToken }: OpenedSession): Promise<SignIn> {
    const token = await this.#sign({
      kind: 'user',
      sub: account._id,
      sid: id,
      ...(account.leetcode !== undefined && { leetcode: account.leetcode.username }),
    });
    return { ...token, account, refreshToken: writeRefreshToken(refreshToken) };
  }

  /** Changes a refresh token for its successor. Throws SessionEnded, and ends the session of a token used before. */
  async refresh(text: string): Promise<SignIn> {
    const token = readRefreshToken(text);
    if (token === null) throw new SessionEnded();
    const id = hashOf(token.family);
    const session = (await this.#advance(id, token)) ?? (await this.#advance(id, token));
    const account = session === null ? null : await this.#accounts.find(session.userId);
    if (session === null || account === null) throw new SessionEnded();
    return this.signIn(account, { id, refreshToken: successorOf(token, session.successionKey) });
  }

  /** Ends the session of a refresh token, if it has not ended. Any token of the session will do. */
  async signOut(text: string): Promise<void> {
    const token = readRefreshToken(text);
    if (token !== null) await this.#repository.delete(hashOf(token.family));
  }

  /** The session after the use of a token; null when an equal request has used it in this moment. */
  async #advance(id: string, token: RefreshToken): Promise<Session | null> {
    const now = this.#clock.now();
    const session = await this.#repository.find(id, now);
    if (session === null) throw new SessionEnded();
    const fromHash = hashOf(token.secret);
    if (fromHash === session.tokenHash) {
      const rotated = await this.#repository.rotate(id, {
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
    this.#log.warn({ sessionId: id, userId: session.userId }, 'A refresh token came again; its session is ended');
    await this.#repository.delete(id);
    throw new SessionEnded();
  }
}
