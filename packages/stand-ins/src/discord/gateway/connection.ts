import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { GATEWAY_PAYLOAD_BYTES, GATEWAY_SENDS_PER_MINUTE } from '../limits.ts';
import type { Encoder } from './encoder.ts';

const MINUTE_MS = 60_000;

/** What a client may say. */
const clientPayload = z.object({ op: z.number().int(), d: z.unknown() });
export type ClientPayload = z.infer<typeof clientPayload>;

/** One WebSocket: says hello, checks heartbeats and limits, and passes on the client's other messages. */
export interface Connection {
  send(payload: { op: GatewayOpcodes; d: unknown; s?: number | null; t?: string | null }): void;
  close(code: number, reason?: string): void;
  /** Without a close frame, as a network failure does. */
  drop(): void;
}

export function openConnection(
  socket: WebSocket,
  options: {
    encoder: Encoder;
    heartbeatIntervalMs: number;
    onPayload(payload: ClientPayload, connection: Connection): void;
    onClose(code: number): void;
  },
): Connection {
  const { encoder, heartbeatIntervalMs } = options;
  let sendsThisMinute = 0;
  const minute = setInterval(() => (sendsThisMinute = 0), MINUTE_MS);
  const newSilenceTimer = () => setTimeout(() => socket.terminate(), 2 * heartbeatIntervalMs);
  let silence = newSilenceTimer();

  const connection: Connection = {
    send: (payload) => encoder.encode(payload, (message) => socket.send(message)),
    close: (code, reason) => socket.close(code, reason),
    drop: () => socket.terminate(),
  };

  const heartbeat = () => {
    clearTimeout(silence);
    silence = newSilenceTimer();
    connection.send({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null });
  };

  socket.on('message', (data: Buffer) => {
    sendsThisMinute += 1;
    if (sendsThisMinute > GATEWAY_SENDS_PER_MINUTE) {
      connection.close(GatewayCloseCodes.RateLimited, 'You are being rate limited.');
      return;
    }
    const payload = data.length > GATEWAY_PAYLOAD_BYTES ? undefined : parse(data.toString());
    if (payload === undefined) connection.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    else if (payload.op === GatewayOpcodes.Heartbeat) heartbeat();
    else options.onPayload(payload, connection);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(minute);
    clearTimeout(silence);
    encoder.close();
    options.onClose(code);
  });
  connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs }, s: null, t: null });
  return connection;
}

function parse(text: string): ClientPayload | undefined {
  try {
    return clientPayload.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
