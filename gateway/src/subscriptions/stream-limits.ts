import { publicError } from '@leetcord/kit/graphql/errors';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { allowanceOf, type Rates } from '../callers/allowances.ts';
import type { Subscribe } from './subscribe.ts';

/** How many subscriptions may run at once, for each request that the caller may make in a minute. */
const STREAMS_PER_REQUEST = 0.5;

/** Limits how many subscriptions one caller has at once, over all sockets and HTTP streams. Services are not limited. */
export function limitStreams(subscribe: Subscribe, rates: Rates): Subscribe {
  const running = new Map<string, number>();
  const add = (key: string, more: number) => {
    const count = (running.get(key) ?? 0) + more;
    if (count === 0) running.delete(key);
    else running.set(key, count);
  };

  return (request) => {
    const { caller, clientAddress } = request.context;
    const allowance = allowanceOf(caller, clientAddress, rates);
    if (allowance === null) return subscribe(request);
    const max = Math.ceil(allowance.perMinute * STREAMS_PER_REQUEST);
    if ((running.get(allowance.key) ?? 0) >= max) {
      const who = allowance.policy === 'anonymous' ? 'from one address without signing in' : 'of one caller';
      return { errors: [publicError('RATE_LIMITED', `At most ${max} subscriptions ${who} may run at once.`)] };
    }
    const stream = subscribe(request);
    if (!(Symbol.asyncIterator in stream)) return stream;
    add(allowance.key, 1);
    return mapIterator(
      stream,
      (result) => result,
      () => add(allowance.key, -1),
    );
  };
}
