import { userOrNobody, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
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
import type { Session, SessionsRepository, UsedToken } from './sessions.repository.ts';

/** How long a session lasts after its last refresh, in ms. */
export const SESSION_LIFE_MS = 60 * 24 * 60 * 60_000;
/**
 * A used refresh token that comes again later than this after its use is a late repeat, in ms. A browser may end an extension's worker,
 * and a network may lose an answer, after the server has used the token up. So a repeat, however late, has the same successor as the
 * first use, for as long as that has not been used: it signs nobody out, and nobody gains a second line of tokens. A token whose
 * successor was used ends the session for both.
 */
export const LATE_REPEAT_MS = 30_000;
/**
 * How many tokens in a row may have late repeats. More are not lost answers: two who hold the same tokens take turns, and neither ever
 * comes after the other has continued.
 */
const MAX_LATE_IN_A_ROW = 3;

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

/** Sessions: they keep users signed in, with refresh tokens that each work once. */
export class SessionsService {
  readonly #deps: SessionsDependencies;

  constructor(dependencies: SessionsDependencies) {
    this.#deps = dependencies;
  }

  /** Opens a session of a user, on the device that the client names. */
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

  /** A client's answer for an open session: with an access token that states what is known about the user now. */
  async signIn(account: Account, { id, refreshToken }: OpenedSession): Promise<SignIn> {
    const token = await this.#deps.sign({
      kind: 'user',
      sub: account._id,
      sid: id,
      ...(account.leetcode !== undefined && { leetcode: account.leetcode.username }),
    });
    return { ...token, account, refreshToken: writeRefreshToken(refreshToken) };
  }

  /** Exchanges a refresh token for its successor. Throws SessionEnded, and ends the session of a token used before. */
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

  /** The session after the use of a token; null when an equal request has just used it. */
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
        lateInARow: session.previous?.isLate === true ? (session.lateInARow ?? 0) : 0,
        expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
      });
      return rotated ? session : null;
    }
    if (fromHash === session.previous?.tokenHash && (await this.#mayRepeat(session, session.previous, now))) {
      return session;
    }
    log.warn({ sessionId: id, userId: session.userId }, 'A refresh token came again; its session is ended');
    await transaction((tx) => active.end([session], tx));
    throw new SessionEnded();
  }
  /** Whether the previous token may come again. */
  async #mayRepeat({ _id: id, lateInARow = 0 }: Session, previous: UsedToken, now: Date): Promise<boolean> {
    if (previous.isLate === true || now.getTime() - previous.usedAt.getTime() <= LATE_REPEAT_MS) return true;
    if (lateInARow >= MAX_LATE_IN_A_ROW) return false;
    await this.#deps.repository.noteLateRepeat(id, previous.tokenHash);
    return true;
  }
}
