import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { GraphQLError } from 'graphql';
import { allowanceOf, refusedSignInsOf, serviceSignInsOf, type Allowance, type Rates } from './allowances.ts';
import { claimsToBeService, isRefusal, type Credentials, type SignedIn } from './credentials.ts';
import { rateLimited, type RateLimits, type Usage } from './rate-limits.ts';

/** What a request says about its caller. */
interface Call {
  /** Its `Authorization` header, or the equivalent where there are no headers. */
  authorization: string | undefined;
  clientAddress: string | null;
  /** Whether it claims only to sign a service in. The receiver makes sure that it does nothing else. */
  isServiceSignIn?: boolean;
}

interface Admission {
  /** The caller, or why the call is refused: UNAUTHENTICATED, RATE_LIMITED or UPSTREAM_UNAVAILABLE. */
  outcome: SignedIn | GraphQLError;
  /** The allowance that the call was counted against; null when it was not counted. */
  usage: Usage | null;
  /** For how long the caller has waited for this, in ms. */
  waitedMs: number;
}

/** Admits or refuses a call, over any transport. Rejects only for a fault of ours. */
export type Admit = (call: Call) => Promise<Admission>;

/**
 * Admits calls whose token or API key is valid and whose caller has not called too often. An invalid one counts against its address:
 * a new one as one of a few tries, a repeated one as an anonymous call. While an address has no tries left, tokens and keys that are
 * not known to be valid are refused unchecked; known ones still work, for the sake of others behind the same address. So do tokens
 * that claim to be a service's: nobody must lock the bot out by sharing its address, and verifying a signature asks nobody.
 */
export function createAdmit(options: { credentials: Credentials; limits: RateLimits; rates: Rates }): Admit {
  const { credentials, limits, rates } = options;

  const takeFrom = async <T extends SignedIn | GraphQLError>(allowance: Allowance | null, outcome: T) => {
    if (allowance === null) return { outcome, usage: null };
    const usage = await limits.take(allowance);
    return usage.used > allowance.perMinute ? { outcome: rateLimited(usage), usage } : { outcome, usage };
  };

  const decide = async ({ authorization, clientAddress, isServiceSignIn = false }: Call) => {
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
  return async (call) => {
    const askedAt = performance.now();
    const decision = await decide(call);
    return { ...decision, waitedMs: performance.now() - askedAt };
  };
}
