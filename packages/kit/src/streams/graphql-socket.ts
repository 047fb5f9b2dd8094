import { randomUUID } from 'node:crypto';
import {
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  MessageType,
  parseMessage,
  stringifyMessage,
  type ConnectionInitMessage,
  type Message,
  type Sink,
  type SubscribePayload,
} from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';

/** How long a server may take from the first packet to its acknowledgement, in ms. */
const CONNECT_WITHIN_MS = 4_000;
/** How often the server is pinged, in ms. */
const PING_EVERY_MS = 2_500;
/** A server that sends nothing for this long, not even pongs, is considered gone, in ms. */
const SILENT_FOR_MS = 6_000;

export interface GraphQLSocketOptions {
  /** The server's GraphQL address, `http:` or `ws:`. */
  url: string;
  /** What the server is sent at the opening: who we are. */
  connectionParams: NonNullable<ConnectionInitMessage['payload']>;
  /** The largest message, in bytes. */
  maxMessageBytes: number;
  /** Called once, when the socket is closed by either side, breaks, is refused, or falls silent. */
  onClosed?: (close: SocketClose) => void;
}

/** How a socket ended: a WebSocket close code, and a reason that may be empty. */
export interface SocketClose {
  code: number;
  reason: string;
}

/** One connection to a graphql-ws server (protocol graphql-transport-ws), for any number of subscriptions. */
export interface GraphQLSocket {
  /** `open` from the server's acknowledgement on, for as long as the server sends something. */
  readonly state: 'opening' | 'open' | 'closed';
  /**
   * Subscribes, at once or as soon as the socket is open, and returns a function that unsubscribes. The sink's `error` gets the
   * server's list of GraphQL errors, or a SocketClose.
   */
  subscribe<Data>(payload: SubscribePayload, sink: Sink<Data>): () => void;
  /** Ends the connection at once; remaining subscriptions get an error. */
  terminate(): void;
}

type AnySink = Sink<unknown>;

/**
 * Opens a connection that is used once. It never reopens by itself, so no subscription can end up on an old socket or with an old
 * token: a follower opens another one. A server that does not accept us, or falls silent (a cut cable, a frozen process), closes it
 * within seconds.
 */
export function openGraphQLSocket(options: GraphQLSocketOptions): GraphQLSocket {
  const { url, connectionParams, maxMessageBytes, onClosed } = options;
  const socket = new WebSocket(url.replace(/^http/, 'ws'), GRAPHQL_TRANSPORT_WS_PROTOCOL, {
    maxPayload: maxMessageBytes,
  });
  const subscriptions = new Map<string, { payload: SubscribePayload; sink: AnySink }>();
  let state: GraphQLSocket['state'] = 'opening';
  let close: SocketClose | undefined;

  const end = (how: SocketClose) => {
    if (close !== undefined) return;
    close = how;
    state = 'closed';
    clearTimeout(silence);
    clearInterval(pings);
    socket.terminate();
    onClosed?.(how);
    const left = [...subscriptions.values()];
    subscriptions.clear();
    for (const { sink } of left) sink.error(how);
  };

  const send = (message: Message) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(stringifyMessage(message));
  };

  const silent = () => end({ code: 1006, reason: state === 'open' ? 'Silent' : 'No acknowledgement in time' });
  let silence = setTimeout(silent, CONNECT_WITHIN_MS);
  let pings: NodeJS.Timeout | undefined;
  let heard = 0;

  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      // After a pause of this whole process, what arrived meanwhile is read only now, and counts.
      const before = heard;
      setImmediate(() => {
        if (heard === before) silent();
      });
    }, SILENT_FOR_MS);
  };

  const start = (id: string) => {
    const subscription = subscriptions.get(id);
    if (subscription !== undefined) send({ id, type: MessageType.Subscribe, payload: subscription.payload });
  };

  const take = (message: Message) => {
    switch (message.type) {
      case MessageType.ConnectionAck:
        state = 'open';
        pings = setInterval(() => send({ type: MessageType.Ping }), PING_EVERY_MS);
        for (const id of subscriptions.keys()) start(id);
        break;
      case MessageType.Ping:
        send({ type: MessageType.Pong });
        break;
      case MessageType.Next:
        subscriptions.get(message.id)?.sink.next(message.payload as never);
        break;
      case MessageType.Error:
      case MessageType.Complete: {
        const sink = subscriptions.get(message.id)?.sink;
        subscriptions.delete(message.id);
        if (message.type === MessageType.Error) sink?.error(message.payload);
        else sink?.complete();
        break;
      }
      // A pong shows that the server is there; the other messages come from a client.
      case MessageType.Pong:
      case MessageType.ConnectionInit:
      case MessageType.Subscribe:
        break;
    }
  };

  socket.on('open', () => send({ type: MessageType.ConnectionInit, payload: connectionParams }));
  socket.on('message', (data: RawData) => {
    if (close !== undefined) return;
    heard += 1;
    let message: Message;
    try {
      message = parseMessage((data as Buffer).toString());
    } catch {
      end({ code: 4400, reason: 'The server does not speak graphql-transport-ws' });
      return;
    }
    take(message);
    if (state === 'open') listen();
  });
  socket.on('error', (error) => end({ code: 1006, reason: error.message }));
  socket.on('close', (code, reason) => end({ code, reason: reason.toString() }));

  return {
    get state() {
      return state;
    },
    subscribe: (payload, sink) => {
      if (close !== undefined) {
        const how = close;
        queueMicrotask(() => sink.error(how));
        return () => undefined;
      }
      const id = randomUUID();
      subscriptions.set(id, { payload, sink: sink as AnySink });
      if (state === 'open') start(id);
      return () => {
        if (subscriptions.delete(id) && state === 'open') send({ id, type: MessageType.Complete });
      };
    },
    terminate: () => end({ code: 1000, reason: 'Left' }),
  };
}
