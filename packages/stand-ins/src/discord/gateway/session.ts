import { randomBytes } from 'node:crypto';
import { GatewayOpcodes, type GatewayDispatchEvents } from 'discord-api-types/v10';
import { shardOf } from '../snowflakes.ts';
import type { Connection } from './connection.ts';

/** How many events a session can replay. */
const KEPT_EVENTS = 2_000;

/** What determines how a session sees an event. */
export interface SessionView {
  /** Such as `http://127.0.0.1:4200`, as the client reached this server. */
  baseUrl: string;
  intents: number;
}

/** A client that identified itself. It outlives its connection for a while, so that it can be resumed. */
export interface Session extends SessionView {
  id: string;
  shard: readonly [id: number, count: number];
  connection: Connection | null;
  /** When it lost its connection, in ms; null while it has one. */
  lostAtMs: number | null;
  sequence: number;
  /** How many events that the client already has come once more when it resumes. */
  repeats: number;
  tell(event: GatewayDispatchEvents, data: unknown): void;
  /** Resumes over a new connection after an event's number. False when that event is no longer stored. */
  resume(connection: Connection, after: number): boolean;
  watches(guildId: string): boolean;
}

export function createSession(
  connection: Connection,
  view: SessionView & { shard: readonly [number, number] },
): Session {
  const kept: { s: number; t: GatewayDispatchEvents; d: unknown }[] = [];
  const session: Session = {
    ...view,
    id: randomBytes(16).toString('hex'),
    connection,
    lostAtMs: null,
    sequence: 0,
    repeats: 0,
    tell: (t, d) => {
      session.sequence += 1;
      const event = { s: session.sequence, t, d };
      kept.push(event);
      if (kept.length > KEPT_EVENTS) kept.shift();
      session.connection?.send({ op: GatewayOpcodes.Dispatch, ...event });
    },
    resume: (fresh, after) => {
      const oldest = kept[0]?.s ?? 1;
      if (after > session.sequence || after < oldest - 1) return false;
      session.connection = fresh;
      session.lostAtMs = null;
      const from = after - session.repeats;
      session.repeats = 0;
      for (const event of kept.filter(({ s }) => s > from)) fresh.send({ op: GatewayOpcodes.Dispatch, ...event });
      return true;
    },
    watches: (guildId) => shardOf(guildId, view.shard[1]) === view.shard[0],
  };
  return session;
}
