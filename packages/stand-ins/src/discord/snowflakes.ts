import type { Clock } from '@leetcord/kit/time/clock';

/** The first second of 2015, in ms since 1970: where Discord's ids start. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
/** The part of an id below its time. */
const TIME_SHIFT = 22n;

/** The lowest id of a moment, in ms since 1970. */
export const snowflakeAt = (ms: number) => (BigInt(ms) - DISCORD_EPOCH_MS) << TIME_SHIFT;

/** When an id was made, in ms since 1970. */
export const timeOfSnowflake = (id: string) => Number((BigInt(id) >> TIME_SHIFT) + DISCORD_EPOCH_MS);

/** A new id above the last one, even when the clock stops or goes back. */
export function nextSnowflake(clock: Clock, last: string): string {
  const now = snowflakeAt(clock.now().getTime());
  const next = BigInt(last) + 1n;
  return (now > next ? now : next).toString();
}

/** Which of `count` shards a server belongs to: Discord's formula. */
export const shardOf = (guildId: string, count: number) => Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(count));
