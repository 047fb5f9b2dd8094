import type { Clock } from '@leetcord/kit/time/clock';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** How long a session without a connection can be resumed, in ms. */
const RESUMABLE_MS = 5 * 60_000;

/** The sessions that are connected, or can still be resumed. */
export interface Sessions {
  all(): Session[];
  ofConnection(connection: Connection): Session | undefined;
  add(session: Session): void;
  remove(session: Session): void;
  /** How many there ever were. */
  started(): number;
}

export function createSessions(clock: Clock): Sessions {
  const sessions = new Map<string, Session>();
  let started = 0;
  const all = () => {
    const since = clock.now().getTime() - RESUMABLE_MS;
    for (const [id, { lostAtMs }] of sessions) if (lostAtMs !== null && lostAtMs < since) sessions.delete(id);
    return [...sessions.values()];
  };
  return {
    all,
    ofConnection: (connection) => all().find((session) => session.connection === connection),
    add: (session) => {
      started += 1;
      sessions.set(session.id, session);
    },
    remove: ({ id }) => void sessions.delete(id),
    started: () => started,
  };
}
