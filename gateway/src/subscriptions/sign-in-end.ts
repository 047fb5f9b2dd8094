import { uncheckedClaims } from '@leetcord/kit/auth/token-verifier';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';

/** A stream ends this long before its token does, in ms, or a quarter of a shorter life: no event meets an expired token. */
const MARGIN_MS = 5_000;
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back when the caller's token is about to expire. Subgraphs check the token when the stream begins, and again for each event
 * with fields of several subgraphs. This only reads its expiry; subgraphs refuse a token that it cannot read.
 */
export function atEndOfSignIn(
  authorization: string | undefined,
  clock: Clock,
  end: (error: Error) => void,
): () => void {
  const endsAt = endOf(authorization);
  if (endsAt === undefined) return () => undefined;
  const leftMs = endsAt - clock.now().getTime();
  const timer = setTimeout(
    () => end(publicError('UNAUTHENTICATED', 'The sign-in has run out. Refresh it and subscribe again.')),
    Math.min(Math.max(leftMs, 0), MAX_TIMER_MS),
  );
  return () => clearTimeout(timer);
}

function endOf(authorization: string | undefined): number | undefined {
  const { exp, iat = -Infinity } = uncheckedClaims(authorization ?? '');
  if (exp === undefined) return undefined;
  return exp * 1_000 - Math.min(MARGIN_MS, ((exp - iat) * 1_000) / 4);
}
