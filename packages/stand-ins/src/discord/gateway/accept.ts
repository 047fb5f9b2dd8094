import type { IncomingMessage } from 'node:http';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Store } from '../state.ts';
import { openConnection, type ClientPayload, type Connection } from './connection.ts';
import { plainEncoder, zlibStreamEncoder } from './encoder.ts';
import { identifyForm, intentsProblem, resumeForm } from './handshake.ts';
import { createSession } from './session.ts';
import type { Sessions } from './sessions.ts';
import { welcome } from './welcome.ts';

/** Close codes by which a client says that it will not return. */
const GOODBYES = [1000, 1001];

/** Accepts a new connection: its client identifies itself as the bot, or resumes a session that it lost. */
export function acceptConnection(store: Store, sessions: Sessions, socket: WebSocket, request: IncomingMessage): void {
  const { state, clock } = store;
  const { searchParams } = new URL(request.url ?? '/', 'ws://host');
  const baseUrl = `http://${request.headers.host ?? 'localhost'}`;
  const plain = plainEncoder();
  const isStream = searchParams.get('compress') === 'zlib-stream';

  const connection = openConnection(socket, {
    encoder: isStream ? zlibStreamEncoder() : plain,
    heartbeatIntervalMs: state.settings.heartbeatIntervalMs,
    onPayload: (payload, from) => hear(payload, from),
    onClose: (code) => {
      const session = sessions.ofConnection(connection);
      if (session === undefined) return;
      session.connection = null;
      session.lostAtMs = clock.now().getTime();
      if (GOODBYES.includes(code)) sessions.remove(session);
    },
  });
  if (searchParams.get('v') !== '10') connection.close(GatewayCloseCodes.InvalidAPIVersion);
  else if ((searchParams.get('encoding') ?? 'json') !== 'json') {
    connection.close(GatewayCloseCodes.DecodeError, 'This stand-in speaks JSON only.');
  }

  function hear({ op, d }: ClientPayload, from: Connection): void {
    const isKnown = sessions.ofConnection(from) !== undefined;
    switch (op) {
      case GatewayOpcodes.Identify:
      case GatewayOpcodes.Resume:
        if (isKnown) from.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        else if (op === GatewayOpcodes.Identify) identify(from, d);
        else resume(from, d);
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!isKnown) from.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return;
      default:
        from.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  function identify(from: Connection, d: unknown): void {
    const form = identifyForm.safeParse(d);
    if (!form.success) {
      from.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return;
    }
    const { token, intents, shard, compress } = form.data;
    if (!isBotToken(token)) {
      from.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    const problem = intentsProblem(intents, state.settings.privilegedIntents);
    if (problem !== undefined || shard[0] >= shard[1]) {
      from.close(problem ?? GatewayCloseCodes.InvalidShard);
      return;
    }
    if (compress === true) plain.compressEach();
    const session = createSession(from, { baseUrl, intents, shard });
    sessions.add(session);
    welcome(state, session);
  }

  function resume(from: Connection, d: unknown): void {
    const form = resumeForm.safeParse(d);
    if (form.success && !isBotToken(form.data.token)) {
      from.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    const session = form.success ? sessions.all().find(({ id }) => id === form.data.session_id) : undefined;
    const previous = session?.connection ?? null;
    if (!form.success || session?.resume(from, form.data.seq) !== true) {
      from.send({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
      return;
    }
    previous?.drop();
    session.tell(GatewayDispatchEvents.Resumed, { _trace: [] });
  }

  function isBotToken(token: string): boolean {
    return token.replace(/^Bot /, '') === state.application.token;
  }
}
