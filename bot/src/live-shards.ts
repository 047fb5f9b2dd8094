import { setTimeout as wait } from 'node:timers/promises';
import {
  SimpleShardingStrategy,
  WebSocketShardEvents,
  type WebSocketManager,
  type WebSocketShard,
} from '@discordjs/ws';
import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** In ms: after this long without a message Discord is asked for one. It takes 120 questions a minute. */
const QUIET_MS = 5_000;
/** How long the answer to that may take, in ms. */
const ANSWER_MS = 2_500;
/** How long Discord may be silent while it accepts a connection, in ms. */
const HANDSHAKE_MS = 3_000;
/** How long Discord may take to answer a goodbye, in ms. */
const GOODBYE_MS = 1_000;

/**
 * Shards that replace a silent connection within seconds. discord.js by itself takes up to two minutes: it looks for the answer to a heartbeat
 * when the next one is due, 41 s later, and then waits 30 s for a goodbye that cannot come.
 */
export class LiveShards extends SimpleShardingStrategy {
  readonly #manager: WebSocketManager;
  readonly #stopWatching: (() => void)[] = [];

  constructor(manager: WebSocketManager) {
    manager.options.handshakeTimeout = HANDSHAKE_MS;
    super(manager);
    this.#manager = manager;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    this.#stopWatching.push(...this.#shards.map((shard) => this.#watch(shard)));
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    for (const stop of this.#stopWatching.splice(0)) stop();
    const connections = this.#shards.map(connectionOf);
    const destroyed = super.destroy(options);
    await Promise.race([destroyed, wait(GOODBYE_MS, undefined, { ref: false })]);
    // One that was still being opened fails now, which discord.js no longer hears.
    for (const connection of connections) connection?.on('error', () => undefined).terminate();
    await destroyed;
  }

  get #shards(): WebSocketShard[] {
    return [...(this['shards'] as ReadonlyMap<number, WebSocketShard>).values()];
  }

  /** Ends a connection on which nothing is heard, not even when asked: its shard then opens another one and resumes. */
  #watch(shard: WebSocketShard): () => void {
    const ask = async () => {
      const session = await this.#manager.options.retrieveSessionInfo(shard.id);
      const connection = connectionOf(shard);
      if (connection === null || connection.readyState !== connection.OPEN) return;
      await shard.send({ op: GatewayOpcodes.Heartbeat, d: session?.sequence ?? null });
    };
    const timers = [
      // A connection that cannot be asked ends by itself.
      setInterval(() => void ask().catch(() => undefined), QUIET_MS),
      setInterval(() => connectionOf(shard)?.terminate(), QUIET_MS + ANSWER_MS),
    ];
    const hear = () => {
      for (const timer of timers) timer.refresh();
    };
    const { Hello, Dispatch, HeartbeatComplete, Closed } = WebSocketShardEvents;
    for (const event of [Hello, Dispatch, HeartbeatComplete, Closed] as const) shard.on(event, hear);
    return () => {
      for (const timer of timers) clearInterval(timer);
    };
  }
}

/** discord.js keeps it to itself, and has no other way to end a connection at once. */
const connectionOf = (shard: WebSocketShard) => shard['connection'] as WebSocket | null;
