import { BOARD_KEPT_MS, type Board } from './board.ts';
import { followEvents } from './follow-events.ts';

/**
 * After a solve the board is read this soon, in ms, so that several make one reading, and none gives a board from before the solve; and this
 * often at most.
 */
const SOON_MS = BOARD_KEPT_MS + 200;
const AT_MOST_EVERY_MS = 5_000;
/** It is read this often anyway, for what time alone changes. */
const EVERY_MS = 60_000;
const GIVE_UP_MS = 15_000;

/** Tells a board at once, and then whenever it has changed; null while there is none that anybody may see. */
export async function followBoard(
  origin: string,
  { server, onBoard, signal }: { server: string; onBoard: (board: Board | null) => void; signal: AbortSignal },
): Promise<void> {
  let readAtMs = -AT_MOST_EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = false;
  const readIn = (ms: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void read(), ms);
  };
  const onEvent = () => readIn(Math.max(SOON_MS, readAtMs + AT_MOST_EVERY_MS - performance.now()));

  async function read(): Promise<void> {
    readIn(EVERY_MS);
    readAtMs = performance.now();
    const board = await fetchBoard(origin, server).catch(() => undefined);
    // What was read before stays while LeetCord is away.
    if (signal.aborted || board === undefined) return;
    onBoard(board);
    if (board === null || isFollowing) return;
    isFollowing = true;
    void followEvents(`${origin}/graphql`, { communityId: board.id, onEvent, signal });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  await read();
}

/** Null when there is none that anybody may see. */
async function fetchBoard(origin: string, server: string): Promise<Board | null> {
  const response = await fetch(`${origin}/c/${encodeURIComponent(server)}/board.json`, {
    signal: AbortSignal.timeout(GIVE_UP_MS),
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}
