import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Guild } from '../model.ts';
import { applicationPayload, guildCreatePayload, selfPayload } from '../payloads.ts';
import type { Store } from '../state.ts';
import { openConnection, type ClientPayload, type Connection } from './connection.ts';
import { plainEncoder, zlibStreamEncoder } from './encoder.ts';
import { identifyForm, intentsProblem, resumeForm } from './handshake.ts';
import { createSession, type Session, type SessionView } from './session.ts';

/** For how long a session without a connection can be resumed, in ms. */
const RESUMABLE_MS = 5 * 60_000;
const GOING_AWAY = 1001;

/** An event of one server, and how a session sees it. */
export interface GatewayEvent {
  event: GatewayDispatchEvents;
  guildId: string;
  /** Only sessions that asked for it are told; all of them when left out. */
  intent?: GatewayIntentBits;
  data(view: SessionView): unknown;
}

/** How a test ends connections. */
export type Disconnect =
  | { kind: 'reconnect' }
  | { kind: 'invalid-session'; isResumable: boolean }
  | { kind: 'close'; code: number }
  | { kind: 'drop' };

/** Discord's gateway: sessions of the bot over WebSocket. */
export interface Gateway {
  attach(server: Server): void;
  /** Tells each session of a server; false when there is none, connected or resumable. */
  dispatch(event: GatewayEvent): boolean;
  /** Tells that the bot is now in a server. */
  guildCreated(guild: Guild): void;
  /** How many connections it ended. */
  disconnect(how: Disconnect): number;
  /** Sessions with a connection. */
  connected(): Session[];
  sessionsStarted(): number;
  stop(): void;
}

export function createGateway(store: Store): Gateway {
  const { state, clock } = store;
  const sessions = new Map<string, Session>();
  const sockets = new WebSocketServer({ noServer: true });
  let started = 0;

  const live = () => {
    const since = clock.now().getTime() - RESUMABLE_MS;
    for (const [id, { lostAtMs }] of sessions) if (lostAtMs !== null && lostAtMs < since) sessions.delete(id);
    return [...sessions.values()];
  };
  const ofConnection = (connection: Connection) => live().find((session) => session.connection === connection);

  const identify = (connection: Connection, d: unknown, baseUrl: string): Session | undefined => {
    const form = identifyForm.safeParse(d);
    if (!form.success) {
      connection.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return undefined;
    }
    const { token, intents, shard } = form.data;
    if (token.replace(/^Bot /, '') !== state.application.token) {
      connection.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    const problem = intentsProblem(intents, state.settings.privilegedIntents);
    if (problem !== undefined || shard[0] >= shard[1]) {
      connection.close(problem ?? GatewayCloseCodes.InvalidShard);
      return undefined;
    }
    started += 1;
    const session = createSession(connection, { baseUrl, intents, shard });
    sessions.set(session.id, session);
    return session;
  };

  const welcome = (session: Session) => {
    const guilds = Object.values(state.guilds).filter(({ id }) => session.watches(id));
    session.tell(GatewayDispatchEvents.Ready, {
      v: 10,
      user: selfPayload(state),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: session.baseUrl.replace(/^http/, 'ws'),
      shard: session.shard,
      application: { id: state.application.id, flags: applicationPayload(state).flags },
      private_channels: [],
      relationships: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      _trace: [],
    });
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of guilds) session.tell(GatewayDispatchEvents.GuildCreate, guildFor(guild)(session));
  };
  const guildFor = (guild: Guild) => (view: SessionView) =>
    guildCreatePayload(state, guild, (view.intents & GatewayIntentBits.GuildMembers) !== 0);

  const resume = (connection: Connection, d: unknown) => {
    const form = resumeForm.safeParse(d);
    if (form.success && form.data.token.replace(/^Bot /, '') !== state.application.token) {
      connection.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    const session = form.success ? live().find(({ id }) => id === form.data.session_id) : undefined;
    const previous = session?.connection ?? null;
    if (!form.success || session?.resume(connection, form.data.seq) !== true) {
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
      return;
    }
    previous?.drop();
    session.tell(GatewayDispatchEvents.Resumed, { _trace: [] });
  };

  const accept = (socket: WebSocket, request: IncomingMessage) => {
    const address = new URL(request.url ?? '/', 'ws://host');
    const baseUrl = `http://${request.headers.host ?? 'localhost'}`;
    const plain = plainEncoder();
    const isStream = address.searchParams.get('compress') === 'zlib-stream';

    const hear = ({ op, d }: ClientPayload, from: Connection) => {
      const isKnown = ofConnection(from) !== undefined;
      switch (op) {
        case GatewayOpcodes.Identify:
        case GatewayOpcodes.Resume: {
          if (isKnown) return from.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
          if (op === GatewayOpcodes.Resume) return resume(from, d);
          const session = identify(from, d, baseUrl);
          if (session === undefined) return;
          if (!isStream && identifyForm.parse(d).compress === true) plain.compressEach();
          return welcome(session);
        }
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          if (!isKnown) from.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
          return;
        default:
          from.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      }
    };

    const connection = openConnection(socket, {
      encoder: isStream ? zlibStreamEncoder() : plain,
      heartbeatIntervalMs: state.settings.heartbeatIntervalMs,
      onPayload: hear,
      onClose: (code) => {
        const session = ofConnection(connection);
        if (session === undefined) return;
        session.connection = null;
        session.lostAtMs = clock.now().getTime();
        // With these codes a client says that it will not come back.
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      },
    });
    if (address.searchParams.get('v') !== '10') connection.close(GatewayCloseCodes.InvalidAPIVersion);
    else if ((address.searchParams.get('encoding') ?? 'json') !== 'json') {
      connection.close(GatewayCloseCodes.DecodeError, 'This stand-in speaks JSON only.');
    }
  };

  const dispatch = ({ event, guildId, intent, data }: GatewayEvent) => {
    const told = live().filter(
      (session) => session.watches(guildId) && (intent === undefined || (session.intents & intent) !== 0),
    );
    for (const session of told) session.tell(event, data(session));
    return told.length > 0;
  };

  return {
    attach: (server) => {
      server.on('upgrade', (request, socket, head) =>
        sockets.handleUpgrade(request, socket, head, (ws) => accept(ws, request)),
      );
    },
    dispatch,
    guildCreated: (guild) => {
      dispatch({
        event: GatewayDispatchEvents.GuildCreate,
        guildId: guild.id,
        intent: GatewayIntentBits.Guilds,
        data: guildFor(guild),
      });
    },
    disconnect: (how) => {
      const connected = live().filter(({ connection }) => connection !== null);
      for (const session of connected) disconnect(session, how, () => sessions.delete(session.id));
      return connected.length;
    },
    connected: () => live().filter(({ connection }) => connection !== null),
    sessionsStarted: () => started,
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
