import { counter, gauge, type Registry } from '@leetcord/kit/metrics/registry';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { Subscribe } from './subscribe.ts';

/** Counts the running subscriptions, over whatever transport, and the results that they send, by kind of caller. */
export function countStreams(subscribe: Subscribe, registry: Registry): Subscribe {
  const running = new Map<string, number>();
  gauge(
    registry,
    'leetcord_subscriptions_running',
    'Running subscriptions by kind of caller',
    () => [...running].map(([caller, value]) => ({ caller, value })),
    ['caller'],
  );
  const sent = counter(
    registry,
    'leetcord_subscription_results_total',
    'Results sent to subscribers, by kind of caller',
    ['caller'],
  );
  return (request) => {
    const stream = subscribe(request);
    if (!(Symbol.asyncIterator in stream)) return stream;
    const { kind: caller } = request.context.caller;
    const note = (more: number) => running.set(caller, (running.get(caller) ?? 0) + more);
    note(1);
    return mapIterator(
      stream,
      (result) => {
        sent.inc({ caller });
        return result;
      },
      () => note(-1),
    );
  };
}
