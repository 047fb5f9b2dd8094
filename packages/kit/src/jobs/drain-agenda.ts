import type { Agenda } from 'agenda';

/** How often running jobs are checked for their end, in ms. */
const LOOK_EVERY_MS = 100;

/**
 * Takes no more jobs, and resolves when the running ones have ended. Agenda's own `drain` checks only when a job reports its end, and
 * a job that is removed on completion reports it before its removal: then nothing checks again.
 */
export async function drainAgenda(agenda: Agenda): Promise<void> {
  const ended = new AbortController();
  const look = async () => {
    if ((await agenda.getRunningStats()).runningJobs === 0) ended.abort();
  };
  // A check that fails, as the database may, is followed by another.
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  try {
    await agenda.drain({ signal: ended.signal });
  } finally {
    clearInterval(looking);
  }
}

/**
 * Gives a promise that resolves when no command of a repository is in flight. Agenda does not wait for all of its own, and one that
 * is in flight when the database is closed fails with nobody to handle it.
 */
export function trackCommands(repository: object): () => Promise<void> {
  const inFlight = new Set<Promise<unknown>>();
  const methods = repository as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(repository))) {
    const method = methods[name];
    if (name === 'constructor' || typeof method !== 'function') continue;
    methods[name] = (...args: unknown[]): unknown => {
      const result: unknown = method.apply(repository, args);
      if (!(result instanceof Promise)) return result;
      const settled = result.catch(() => undefined).finally(() => inFlight.delete(settled));
      inFlight.add(settled);
      return result;
    };
  }
  return async () => {
    while (inFlight.size > 0) await Promise.all(inFlight);
  };
}
