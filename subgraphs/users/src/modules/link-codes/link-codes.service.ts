import { requireScope, userOrNobody, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { z } from 'zod';
import { parseInput } from '@leetcord/kit/invalid-input';
import { retryOnDuplicateKey, type RunTransaction } from '../../transaction.ts';
import type { AccountsService } from '../accounts/accounts.service.ts';
import type { AttemptWindow } from '../attempts/attempt-limit.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { budgetOf } from '../attempts/budget.ts';
import type { DiscordRole } from '../outbox/messages.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import type { SessionsService, SignIn } from '../sessions/sessions.service.ts';
import { hashLinkCode, newLinkCode, readLinkCode, showLinkCode } from './link-code.ts';
import { InvalidLinkCode } from './link-codes.errors.ts';
import type { LinkCodesRepository } from './link-codes.repository.ts';

export const LINK_CODE_LIFE_MS = 10 * 60_000;

/**
 * How many wrong codes are heard. Behind the gateway we can't tell one stranger from another, so that all who are not
 * signed in share one budget; each signed-in user has an own one. While a budget is used up a right code is refused too
 * (it stays valid): a limit that lets the right guess through limits nothing. Guessing at this rate for a year among 100
 * waiting codes finds one with a chance of 1 in 3,000, and longer blocks would only keep members out.
 */
const GUESS_LIMIT: readonly AttemptWindow[] = [
  { limit: 20, windowMs: 60_000 },
  { limit: 60, windowMs: 10 * 60_000 },
];

const snowflake = (what: string) => z.string().regex(/^\d{1,20}$/, `Give ${what} as Discord does: 1 to 20 digits.`);
const name = (what: string) => {
  const message = `Give ${what} with 1 to 100 characters.`;
  return z.string().trim().min(1, message).max(100, message);
};

const createInput = z.object({
  discordUserId: snowflake("the Discord user's id"),
  discordUsername: name("the Discord user's name"),
  displayName: name('the name shown in the Discord server'),
  discordGuildId: snowflake("the Discord server's id"),
  canManageServer: z.boolean().default(false),
  isServerOwner: z.boolean().default(false),
});

function roleOf({ isServerOwner, canManageServer }: z.output<typeof createInput>): DiscordRole {
  if (isServerOwner) return 'OWNER';
  return canManageServer ? 'MODERATOR' : 'MEMBER';
}

export interface LinkCodesDependencies {
  repository: LinkCodesRepository;
  accounts: AccountsService;
  sessions: SessionsService;
  outbox: OutboxService;
  attempts: AttemptsService;
  transaction: RunTransaction;
  clock: Clock;
}

/** One-time codes that the bot gives to Discord users, to sign in with. */
export class LinkCodesService {
  readonly #deps: LinkCodesDependencies;

  constructor(dependencies: LinkCodesDependencies) {
    this.#deps = dependencies;
  }

  /** A new code for a Discord user, who may be unknown as yet. Their older code stops working. Throws InvalidInput. */
  async create(caller: Caller, input: z.input<typeof createInput>): Promise<{ code: string; expiresAt: Date }> {
    requireScope(caller, 'link-codes:create');
    const asked = parseInput(createInput, input);
    const { discordUserId: id, discordUsername: username, displayName, discordGuildId } = asked;
    const expiresAt = new Date(this.#deps.clock.now().getTime() + LINK_CODE_LIFE_MS);
    return retryOnDuplicateKey(async () => {
      const code = newLinkCode();
      await this.#deps.repository.put({
        codeHash: hashLinkCode(code),
        discord: { id, username, displayName },
        discordGuildId,
        discordRole: roleOf(asked),
        expiresAt,
      });
      return { code: showLinkCode(code), expiresAt };
    });
  }

  /**
   * Uses a code up: signs its Discord user in, or adds that Discord user to the caller's account, and makes the account a
   * member of the server's community. Throws InvalidLinkCode, TooManyAttempts and AccountTaken; the latter two leave the
   * code valid.
   */
  async signIn(caller: Caller, { code: typed, device }: { code: string; device?: string | null }): Promise<SignIn> {
    const { attempts, sessions, outbox } = this.#deps;
    const code = readLinkCode(typed);
    if (code === null) throw new InvalidLinkCode();
    const callerId = userOrNobody(caller)?.userId ?? null;
    const budget = budgetOf(callerId === null ? 'strangers' : `user:${callerId}`, 'link-code');
    await attempts.check(budget, GUESS_LIMIT);

    const redeemed = await retryOnDuplicateKey(() => this.#redeem(hashLinkCode(code), device, callerId));
    if (redeemed === null) {
      // Counted after the look, so that a crowd with right codes does not use the budget up. Guesses that are under way at
      // once all pass the check; what they can add is bounded by what the server answers at once.
      await attempts.record(budget, GUESS_LIMIT);
      throw new InvalidLinkCode();
    }
    await outbox.attemptNow(redeemed.join);
    return sessions.signIn(redeemed.account, redeemed.session);
  }

  /** All that a code brings about, or nothing. */
  #redeem(codeHash: string, device: string | null | undefined, callerId: string | null) {
    const { repository, accounts, sessions, outbox, transaction, clock } = this.#deps;
    return transaction(async (tx) => {
      const linkCode = await repository.take(codeHash, clock.now(), tx);
      if (linkCode === null) return null;
      const account = await accounts.linkDiscord(linkCode.discord, callerId, tx);
      const { discord, discordGuildId, discordRole } = linkCode;
      const join = await outbox.add(
        { kind: 'JOIN_COMMUNITY', userId: account._id, discordGuildId, discordUserId: discord.id, discordRole },
        tx,
      );
      const session = await sessions.open(account._id, device, tx);
      return { account, join, session };
    });
  }
}
