import { requireScope, userOrNobody, type Caller, type UserCaller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { z } from 'zod';
import { lineOf, typedText } from '@leetcord/kit/text/visible-text';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { retryOnDuplicateKey, type RunTransaction } from '../../transaction.ts';
import { isAvatar } from '../accounts/avatar.ts';
import type { AccountsService } from '../accounts/accounts.service.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { budgetsOf, type CallerLimits, type Origin } from '../attempts/budget.ts';
import type { DiscordRole } from '../outbox/messages.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import type { ActiveSessionsService } from '../sessions/active-sessions.service.ts';
import type { SessionsService, SignIn } from '../sessions/sessions.service.ts';
import { hashLinkCode, newLinkCode, readLinkCode, showLinkCode } from './link-code.ts';
import { InvalidLinkCode } from './link-codes.errors.ts';
import type { LinkCodesRepository } from './link-codes.repository.ts';

export const LINK_CODE_LIFE_MS = 10 * 60_000;

/**
 * How many wrong codes are accepted. While a budget is used up, a right code is refused too (it stays valid): a limit that lets the right
 * guess through limits nothing. There are 2^50 codes: guessing all year at the rates for all strangers and all signed-in users together,
 * with 100 codes valid at any time, finds one with a chance of 1 in 18,000.
 */
export const GUESSES: CallerLimits = {
  what: 'link-code',
  each: [
    { limit: 20, windowMs: 60_000 },
    { limit: 60, windowMs: 10 * 60_000 },
  ],
  together: [{ limit: 600, windowMs: 60_000 }],
};

const snowflake = (what: string) => z.string().regex(/^\d{1,20}$/, `Give ${what} as Discord does: 1 to 20 digits.`);
const name = (what: string) => {
  const message = `Give ${what} with 1 to 100 characters.`;
  return typedText({ empty: message, long: message, max: 100 });
};

export const createInput = z.object({
  discordUserId: snowflake("the Discord user's id"),
  discordUsername: name("the Discord user's name"),
  displayName: name('the name shown in the Discord server'),
  discordGlobalName: z
    .string()
    .nullish()
    .transform((said) => lineOf(said, 100)),
  discordAvatar: z
    .string()
    .nullish()
    .transform((hash) => (hash && isAvatar(hash) ? hash : null)),
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
  active: ActiveSessionsService;
  outbox: OutboxService;
  attempts: AttemptsService;
  transaction: RunTransaction;
  clock: Clock;
}

/** One-time codes that the bot gives to Discord users, for signing in. */
export class LinkCodesService {
  readonly #deps: LinkCodesDependencies;

  constructor(dependencies: LinkCodesDependencies) {
    this.#deps = dependencies;
  }

  /** A new code for a Discord user, who may still be unknown. Their older code stops working. Throws InvalidInput. */
  async create(caller: Caller, input: z.input<typeof createInput>): Promise<{ code: string; expiresAt: Date }> {
    requireScope(caller, 'link-codes:create');
    const asked = parseInput(createInput, input);
    const { discordUserId: id, discordUsername: username, discordGlobalName: globalName } = asked;
    const { displayName, discordGuildId, discordAvatar: avatar } = asked;
    const expiresAt = new Date(this.#deps.clock.now().getTime() + LINK_CODE_LIFE_MS);
    return retryOnDuplicateKey(async () => {
      const code = newLinkCode();
      await this.#deps.repository.put({
        codeHash: hashLinkCode(code),
        discord: { id, username, globalName, avatar },
        displayName,
        discordGuildId,
        discordRole: roleOf(asked),
        expiresAt,
      });
      return { code: showLinkCode(code), expiresAt };
    });
  }

  /**
   * Uses a code up: signs its Discord user in, or adds that Discord user to the caller's account, and makes the account a member of the
   * server's community. Throws InvalidLinkCode, TooManyAttempts and AccountTaken; the latter two leave the code valid.
   */
  async signIn(origin: Origin, { code: typed, device }: { code: string; device?: string | null }): Promise<SignIn> {
    const { attempts, sessions, outbox } = this.#deps;
    const user = userOrNobody(origin.caller);
    const code = readLinkCode(typed);
    if (code === null) throw new InvalidLinkCode();
    const { giveBack } = await attempts.take(budgetsOf(origin, GUESSES));
    const redeemed = await retryOnDuplicateKey(() => this.#redeem(hashLinkCode(code), device, user));
    if (redeemed === null) throw new InvalidLinkCode();
    // A crowd with right codes, such as a lecture hall behind one address, must not use up the budget.
    await giveBack();
    await outbox.attemptNow(redeemed.join);
    return sessions.signIn(redeemed.account, redeemed.session);
  }

  /** All effects of a code, or none. */
  #redeem(codeHash: string, device: string | null | undefined, user: UserCaller | null) {
    const { repository, accounts, sessions, active, outbox, transaction, clock } = this.#deps;
    return transaction(async (tx) => {
      const now = clock.now();
      const linkCode = await repository.take(codeHash, now, tx);
      if (linkCode === null) return null;
      if (user !== null) await active.lock(user, tx);
      const account = await accounts.linkDiscord(linkCode.discord, user?.userId ?? null, tx);
      const { discord, displayName, discordGuildId, discordRole } = linkCode;
      const who = { userId: account._id, discordUserId: discord.id, displayName, discordRole };
      const join = await outbox.add({ kind: 'JOIN_COMMUNITY', discordGuildId, ...who, joinedAt: now }, tx);
      const session = await sessions.open(account._id, device, tx);
      return { account, join, session };
    });
  }
}
