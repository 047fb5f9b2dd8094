import {
  ageInSeconds,
  backlogGauges,
  counter,
  durations,
  gauge,
  sharedReading,
  type Registry,
} from '@leetcord/kit/metrics/registry';
import type { Clock } from '@leetcord/kit/time/clock';
import type { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import type { EventMetrics } from './modules/events/event-metrics.ts';
import type { EventsRepository } from './modules/events/events.repository.ts';
import type { SubscribersRepository } from './modules/events/subscribers.repository.ts';
import type { NewsHoldsRepository } from './modules/news/news-holds.repository.ts';
import type { SettledMetric } from './modules/submissions/confirmation.service.ts';
import type { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';

/** From at once to the longest wait for LeetCode, in s. */
const CONFIRMED_WITHIN_S = [1, 3, 10, 60, 600, 3_600];

/** What this process counts of events and confirmations, under `leetcord_` names. */
export function createContestsMetrics(
  registry: Registry,
  clock: Clock,
): { events: EventMetrics; settled: SettledMetric } {
  const feedLag = durations(
    registry,
    'leetcord_event_feed_lag_seconds',
    'From the moment of an event until this process gives it to subscribers',
  );
  const acknowledged = durations(
    registry,
    'leetcord_event_acknowledged_seconds',
    'From the moment of an event until a subscriber has acknowledged it, of the last event of each acknowledgement',
    ['subscriber'],
  );
  const streamsLost = counter(
    registry,
    'leetcord_change_stream_losses_total',
    'How often the change stream of events was lost and opened again',
  );
  const skipped = counter(registry, 'leetcord_events_unknown_total', 'Events skipped since their kind is not known');
  const settled = counter(registry, 'leetcord_submissions_settled_total', 'Submissions settled, by outcome', [
    'outcome',
  ]);
  const settledAfter = durations(
    registry,
    'leetcord_submission_settled_seconds',
    'From a report until its submission is confirmed',
    [],
    CONFIRMED_WITHIN_S,
  );
  return {
    events: {
      seen: ({ at }) => feedLag.observe(ageInSeconds(at, clock.now())),
      acknowledged: (subscriber, { at }) => acknowledged.observe({ subscriber }, ageInSeconds(at, clock.now())),
      streamLost: () => streamsLost.inc(),
      skipped: () => skipped.inc(),
    },
    settled: (outcome, reportedAt) => {
      settled.inc({ outcome });
      if (outcome === 'CONFIRMED') settledAfter.observe(ageInSeconds(reportedAt, clock.now()));
    },
  };
}

/** Shows what waits in the database: each is read by an index, and no more often than every few seconds. */
export function watchBacklogs(
  registry: Registry,
  {
    submissions,
    events,
    subscribers,
    newsHolds,
    communities,
  }: {
    submissions: SubmissionsRepository;
    events: EventsRepository;
    subscribers: SubscribersRepository;
    newsHolds: NewsHoldsRepository;
    communities: CommunitiesRepository;
  },
  clock: Clock,
): void {
  gauge(
    registry,
    'leetcord_communities',
    'Communities',
    sharedReading(() => communities.estimateCount()),
  );
  backlogGauges(
    registry,
    {
      waiting: ['leetcord_confirmations_waiting', 'Submissions that wait for LeetCode to confirm them, at most 10,000'],
      oldest: [
        'leetcord_confirmations_oldest_seconds',
        'For how long the accepted submission that has waited for the longest has waited for LeetCode',
      ],
    },
    () => submissions.backlog(),
    () => clock.now(),
  );

  const followed = sharedReading(async () => {
    const [head, known] = await Promise.all([events.head(), subscribers.list()]);
    const lags = known.map(async ({ _id: subscriber, position }) => {
      const [next] = head > position ? await events.range(position, position + 1) : [];
      return { subscriber, behind: Math.max(0, head - position), seconds: ageInSeconds(next?.at, clock.now()) };
    });
    return { head, lags: await Promise.all(lags) };
  });
  gauge(
    registry,
    'leetcord_event_log_end',
    'The place of the last event in the log',
    async () => (await followed()).head,
  );
  gauge(
    registry,
    'leetcord_subscriber_behind_events',
    'Events that a subscriber has not acknowledged',
    async () => (await followed()).lags.map(({ subscriber, behind }) => ({ subscriber, value: behind })),
    ['subscriber'],
  );
  gauge(
    registry,
    'leetcord_subscriber_behind_seconds',
    'The age of the first event that a subscriber has not acknowledged',
    async () => (await followed()).lags.map(({ subscriber, seconds }) => ({ subscriber, value: seconds })),
    ['subscriber'],
  );

  backlogGauges(
    registry,
    {
      waiting: ['leetcord_news_held_channels', 'Channels whose news wait since Discord refuses posts there'],
      oldest: [
        'leetcord_news_held_oldest_seconds',
        'For how long the news that have waited for the longest have waited for a channel',
      ],
    },
    () => newsHolds.backlog(),
    () => clock.now(),
  );
}
