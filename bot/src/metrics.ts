import { ageInSeconds, counter, durations, gauge, type Registry } from '@leetcord/kit/metrics/registry';
import { currentEvent } from '@leetcord/kit/streams/event-origin';
import type { Clock } from '@leetcord/kit/time/clock';
import { RESTEvents, type Client } from 'discord.js';
import { isConnected } from './discord.ts';

/** What the bot counts, under `leetcord_` names. */
export interface BotMetrics {
  /** The event that the current work is about is posted in a channel. */
  posted(): void;
  /** A post did not come about now. */
  notPosted(outcome: 'refused' | 'gone' | 'failed' | 'held'): void;
  command(name: string, outcome: 'answered' | 'failed', ms: number): void;
  watchStandings(read: () => number): void;
  watchDiscord(discord: Client): void;
}

/** From at once to after an outage, in s. */
const DELIVERED_WITHIN_S = [0.3, 1, 3, 10, 60, 600, 3_600];

export function createBotMetrics(registry: Registry, clock: Clock): BotMetrics {
  const posts = counter(registry, 'leetcord_posts_total', 'Posts of news by outcome of the try', ['outcome']);
  const delivery = durations(
    registry,
    'leetcord_delivery_seconds',
    'From the moment of an event until Discord has its post',
    [],
    DELIVERED_WITHIN_S,
  );
  const commands = counter(registry, 'leetcord_commands_total', 'Commands, buttons and forms by name and outcome', [
    'command',
    'outcome',
  ]);
  const took = durations(registry, 'leetcord_command_seconds', 'How long a command took until its answer was sent', [
    'command',
  ]);
  let standings = () => 0;
  gauge(registry, 'leetcord_standings_waiting', 'Standings messages that do not show what they should', () =>
    standings(),
  );
  const answers = counter(registry, 'leetcord_discord_answers_total', "Answers of Discord's API by HTTP status", [
    'status',
  ]);
  const limited = counter(registry, 'leetcord_discord_rate_limits_total', 'How often Discord told us to wait');
  let discord: Client | undefined;
  gauge(registry, 'leetcord_discord_connected', '1 while Discord sends events', () =>
    Number(discord !== undefined && isConnected(discord)),
  );
  gauge(registry, 'leetcord_discord_servers', 'Servers that the bot is in', () => discord?.guilds.cache.size ?? null);
  return {
    posted: () => {
      posts.inc({ outcome: 'posted' });
      const event = currentEvent();
      if (event !== undefined) delivery.observe(ageInSeconds(new Date(event.at), clock.now()));
    },
    notPosted: (outcome) => posts.inc({ outcome }),
    command: (command, outcome, ms) => {
      commands.inc({ command, outcome });
      took.observe({ command }, ms / 1_000);
    },
    watchStandings: (read) => (standings = read),
    watchDiscord: (client) => {
      discord = client;
      client.rest.on(RESTEvents.Response, (_request, { status }) => answers.inc({ status: String(status) }));
      client.rest.on(RESTEvents.RateLimited, () => limited.inc());
    },
  };
}
