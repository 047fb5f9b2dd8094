import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { GraphQLError } from 'graphql';
import { allowanceOf, refusedSignInsOf, serviceSignInsOf, type Allowance, type Rates } from './allowances.ts';
import { claimsToBeService, isRefusal, type Credentials, type SignedIn } from './credentials.ts';
import { rateLimited, type RateLimits, type Usage } from './rate-limits.ts';

/** What a request has to say of who makes it. */
interface Call {
  /** Its `Authorization` header, or what stands for it where there are no headers. */
  authorization: string | undefined;
  clientAddress: string | null;
  /** Whether it says that it does nothing but sign a service in. Whoever reads it holds it to that. */
  isServiceSignIn?: boolean;
}

interface Admission {
  /** Who calls, or why they are turned away: UNAUTHENTICATED, RATE_LIMITED or UPSTREAM_UNAVAILABLE. */
  outcome: SignedIn | GraphQLError;
  /** What the call was counted against; null when it was not. */
  usage: Usage | null;
}

/** Lets a call in, whatever it came by. Rejects only when something is wrong with us. */
export type Admit = (call: Call) => Promise<Admission>;

/**
 * Admits calls whose token or API key is good, and who have not called too often. A bad one counts against its address: when
 * it is new as one of a few tries, else as a call without any. While an address has no try left, tokens and keys that are
 * not known to be good are refused unchecked; those that are known go on, for the sake of others behind the same address. So
 * do those that say they are a service's: the bot must not be locked out by who shares its address, and a signature is checked
 * without asking anybody.
 */
export function createAdmit(options: { credentials: Credentials; limits: RateLimits; rates: Rates }): Admit {
  const { credentials, limits, rates } = options;

  const takeFrom = async <T extends SignedIn | GraphQLError>(allowance: Allowance | null, outcome: T) => {
    if (allowance === null) return { outcome, usage: null };
    const usage = await limits.take(allowance);
    return usage.used > allowance.perMinute ? { outcome: rateLimited(usage), usage } : { outcome, usage };
  };

  return async ({ authorization, clientAddress, isServiceSignIn = false }) => {
    if (isServiceSignIn && authorization === undefined) {
      return takeFrom(serviceSignInsOf(clientAddress), { caller: ANONYMOUS, authorization });
    }
    const recalled = authorization === undefined ? 'good' : credentials.recall(authorization);
    const tries = refusedSignInsOf(clientAddress, rates);
    if (recalled === 'unknown' && authorization !== undefined && !claimsToBeService(authorization)) {
      const usage = await limits.look(tries);
      if (usage.used >= tries.perMinute) return { outcome: rateLimited(usage), usage };
    }
    try {
      const signedIn = await credentials.check(authorization, clientAddress);
      return await takeFrom(allowanceOf(signedIn.caller, clientAddress, rates), signedIn);
    } catch (error) {
      if (isRefusal(error)) {
        return takeFrom(recalled === 'refused' ? allowanceOf(ANONYMOUS, clientAddress, rates) : tries, error);
      }
      if (error instanceof GraphQLError) return { outcome: error, usage: null };
      throw error;
    }
  };
}
