import type { Server } from 'node:http';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Guild } from '../model.ts';
import type { Store } from '../state.ts';
import { acceptConnection } from './accept.ts';
import type { Session, SessionView } from './session.ts';
import { createSessions } from './sessions.ts';
import { guildFor } from './welcome.ts';

const GOING_AWAY = 1001;

/** An event of one server, and how a session sees it. */
export interface GatewayEvent {
  event: GatewayDispatchEvents;
  guildId: string;
  /** Only sessions that asked for this intent get it; by default all do. */
  intent?: GatewayIntentBits;
  data(view: SessionView): unknown;
}

/** How a test ends connections. */
export type Disconnect =
  | { kind: 'reconnect'; repeats: number }
  | { kind: 'invalid-session'; isResumable: boolean }
  | { kind: 'close'; code: number }
  | { kind: 'drop' };

/** Discord's gateway: sessions of the bot over WebSocket. */
export interface Gateway {
  attach(server: Server): void;
  /** Sends an event to each session of a server; false when there is none, connected or resumable. */
  dispatch(event: GatewayEvent): boolean;
  /** Reports that the bot is now in a server. */
  guildCreated(guild: Guild): void;
  /** Returns how many connections it ended. */
  disconnect(how: Disconnect): number;
  /** Sessions with a connection. */
  connected(): Session[];
  sessionsStarted(): number;
  stop(): void;
}

export function createGateway(store: Store): Gateway {
  const { state, clock } = store;
  const sessions = createSessions(clock);
  const sockets = new WebSocketServer({ noServer: true });
  const connected = () => sessions.all().filter(({ connection }) => connection !== null);

  const dispatch = ({ event, guildId, intent, data }: GatewayEvent) => {
    const told = sessions
      .all()
      .filter((session) => session.watches(guildId) && (intent === undefined || (session.intents & intent) !== 0));
    for (const session of told) session.tell(event, data(session));
    return told.length > 0;
  };

  return {
    attach: (server) => {
      server.on('upgrade', (request, stream, head) =>
        sockets.handleUpgrade(request, stream, head, (socket) => acceptConnection(store, sessions, socket, request)),
      );
    },
    dispatch,
    guildCreated: (guild) => {
      dispatch({
        event: GatewayDispatchEvents.GuildCreate,
        guildId: guild.id,
        intent: GatewayIntentBits.Guilds,
        data: guildFor(state, guild),
      });
    },
    disconnect: (how) => {
      const ended = connected();
      for (const session of ended) disconnect(session, how, () => sessions.remove(session));
      return ended.length;
    },
    connected,
    sessionsStarted: sessions.started,
    stop: () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

function disconnect(session: Session, how: Disconnect, forget: () => void): void {
  const { connection } = session;
  switch (how.kind) {
    case 'reconnect':
      session.repeats = how.repeats;
      connection?.send({ op: GatewayOpcodes.Reconnect, d: null, s: null, t: null });
      break;
    case 'invalid-session':
      if (!how.isResumable) forget();
      // The client resumes over the same connection.
      session.connection = null;
      connection?.send({ op: GatewayOpcodes.InvalidSession, d: how.isResumable, s: null, t: null });
      break;
    case 'close':
      connection?.close(how.code);
      break;
    case 'drop':
      connection?.drop();
  }
}
