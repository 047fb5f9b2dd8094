import type { Caller } from '@leetcord/kit/auth/caller';

/** How many requests a minute each kind of caller has. An API key's token carries its own number. */
export interface Rates {
  /** For one address, without signing in. */
  anonymousPerMinute: number;
  userPerMinute: number;
  /** How many different invalid tokens and keys one address may send. */
  refusedSignInsPerMinute: number;
}

/** Whose requests are counted together, and how many they may make. */
export interface Allowance {
  /** Names the rule, in the header `RateLimit-Policy`. */
  policy: 'anonymous' | 'user' | 'api-key' | 'refused-sign-ins' | 'service-sign-ins';
  key: string;
  perMinute: number;
  /** The message to a caller who has used it up. */
  message: string;
}

/** The allowance that a caller's requests count against; null for services, which are ours. */
export function allowanceOf(caller: Caller, clientAddress: string | null, rates: Rates): Allowance | null {
  switch (caller.kind) {
    case 'service':
      return null;
    case 'user': {
      const perMinute = rates.userPerMinute;
      const message = `A user may make ${perMinute} requests a minute.`;
      return { policy: 'user', key: `user:${caller.userId}`, perMinute, message };
    }
    case 'apiKey': {
      const perMinute = caller.requestsPerMinute;
      const message = `This API key may make ${perMinute} requests a minute.`;
      return { policy: 'api-key', key: `api-key:${caller.apiKeyId}`, perMinute, message };
    }
    case 'anonymous': {
      const perMinute = rates.anonymousPerMinute;
      const message = `Without signing in, ${perMinute} requests a minute may come from one address.`;
      return { policy: 'anonymous', key: `anonymous:${clientAddress}`, perMinute, message };
    }
  }
}

/** How often services may sign in from one address, in a minute: replicas that keep restarting stay below it. */
const SERVICE_SIGN_INS_PER_MINUTE = 120;

/** The allowance for services' sign-ins: separate from all others, who may share their address behind a proxy. */
export function serviceSignInsOf(clientAddress: string | null): Allowance {
  return {
    policy: 'service-sign-ins',
    key: `service-sign-ins:${clientAddress}`,
    perMinute: SERVICE_SIGN_INS_PER_MINUTE,
    message: `Services may sign in ${SERVICE_SIGN_INS_PER_MINUTE} times a minute from one address.`,
  };
}

/** The allowance for invalid tokens and keys, so that nobody can guess them without limit. */
export function refusedSignInsOf(clientAddress: string | null, rates: Rates): Allowance {
  return {
    policy: 'refused-sign-ins',
    key: `refused-sign-ins:${clientAddress}`,
    perMinute: rates.refusedSignInsPerMinute,
    message: 'Too many tokens or API keys from this address were not valid.',
  };
}
