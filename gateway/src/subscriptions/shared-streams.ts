import { publicError } from '@leetcord/kit/graphql/errors';
import { createEventQueue } from './event-queue.ts';

/** Values that wait for one slow client. When there are more, it leaves the shared stream until it has caught up. */
const MAX_WAITING = 100;

/** A value of a stream, and the stream's position in the log after it. */
interface Positioned<T> {
  value: T;
  cursor: string | undefined;
}

interface StreamRequest<T> {
  /** Equal for requests that get the same values after the same cursor: the same caller, and the same fields. */
  key: string;
  /** Where to begin; with the next event when undefined. */
  after: string | undefined;
  open(after: string | undefined): AsyncIterableIterator<Positioned<T>, undefined>;
}

export type FollowShared<T> = (request: StreamRequest<T>) => AsyncIterableIterator<T, undefined>;

interface Subscriber<T> {
  stream: Stream<T> | undefined;
  take(item: Positioned<T>): void;
  end(error?: unknown): void;
}

interface Stream<T> {
  /** Whether it began with the next event, as for clients that name no cursor. */
  isLive: boolean;
  /** The cursor of its last value; undefined for a live stream that has had none yet. */
  position: string | undefined;
  subscribers: Set<Subscriber<T>>;
  close(): void;
}

/**
 * Streams that resume after a cursor, shared by all requests with an equal key, so that each value is made once. A request that begins
 * elsewhere has a stream of its own until that reaches the position of another one; from there on both would give the same, and one
 * continues for both. A client that is too slow leaves, so that it delays nobody, and begins again after its last value.
 */
export function createSharedStreams<T>(): FollowShared<T> {
  const live = new Map<string, Stream<T>>();
  const standing = new Map<string, Stream<T>>();
  const place = (key: string, cursor: string) => `${key}\n${cursor}`;

  const join = (stream: Stream<T>, subscriber: Subscriber<T>) => {
    stream.subscribers.add(subscriber);
    subscriber.stream = stream;
  };
  const leave = (subscriber: Subscriber<T>) => {
    const { stream } = subscriber;
    subscriber.stream = undefined;
    stream?.subscribers.delete(subscriber);
    if (stream?.subscribers.size === 0) stream.close();
  };
  const moveAll = (from: Stream<T>, to: Stream<T>) => {
    for (const subscriber of from.subscribers) join(to, subscriber);
    from.subscribers.clear();
    from.close();
  };

  const open = ({ key, open: openSource }: StreamRequest<T>, after: string | undefined): Stream<T> => {
    const source = openSource(after);
    let isOver = false;
    const stream: Stream<T> = {
      isLive: after === undefined,
      position: undefined,
      subscribers: new Set(),
      close: () => {
        if (isOver) return;
        isOver = true;
        standAt(undefined);
        if (live.get(key) === stream) live.delete(key);
        void source.return?.();
      },
    };
    const standAt = (cursor: string | undefined) => {
      if (stream.position !== undefined && standing.get(place(key, stream.position)) === stream) {
        standing.delete(place(key, stream.position));
      }
      stream.position = cursor;
      if (cursor === undefined) return;
      const other = standing.get(place(key, cursor));
      if (other === undefined || stream.isLive) standing.set(place(key, cursor), stream);
      if (other !== undefined) moveAll(stream.isLive ? other : stream, stream.isLive ? stream : other);
    };
    const give = (item: Positioned<T>) => {
      for (const subscriber of stream.subscribers) subscriber.take(item);
      if (!isOver && item.cursor !== undefined) standAt(item.cursor);
    };
    const pump = async () => {
      let error: unknown;
      try {
        for await (const item of source) {
          if (isOver) return;
          give(item);
        }
      } catch (thrown) {
        error = thrown;
      }
      for (const subscriber of stream.subscribers) subscriber.end(error);
      stream.close();
    };
    if (stream.isLive) live.set(key, stream);
    standAt(after);
    void pump();
    return stream;
  };

  return (request) => {
    const { key } = request;
    let position = request.after;
    let isBehind = false;
    const attach = () => {
      const known = position === undefined ? live.get(key) : standing.get(place(key, position));
      join(known ?? open(request, position), subscriber);
    };
    const queue = createEventQueue<T>(MAX_WAITING, {
      onEmpty: () => {
        if (!isBehind) return;
        isBehind = false;
        attach();
      },
      onOver: () => leave(subscriber),
    });
    const subscriber: Subscriber<T> = {
      stream: undefined,
      take: ({ value, cursor }) => {
        if (queue.push(value)) {
          position = cursor ?? position;
          return;
        }
        leave(subscriber);
        if (position === undefined) queue.end(publicError('RATE_LIMITED', TOO_SLOW));
        else isBehind = true;
      },
      end: (error) => queue.end(error),
    };
    attach();
    return queue;
  };
}

const TOO_SLOW = 'Events come faster than you take them. Subscribe again.';
