import type { Agenda } from 'agenda';

/** How often the end of running jobs is looked for, in ms. */
const LOOK_EVERY_MS = 100;

/**
 * Takes no more jobs, and resolves when those that run have ended. Agenda's own `drain` looks for that only when a job says that it
 * has, and a job that is removed on completion says so before its removal: then nothing looks any more.
 */
export async function drainAgenda(agenda: Agenda): Promise<void> {
  const ended = new AbortController();
  const look = async () => {
    if ((await agenda.getRunningStats()).runningJobs === 0) ended.abort();
  };
  // A look that fails, as the database may, is followed by another.
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  try {
    await agenda.drain({ signal: ended.signal });
  } finally {
    clearInterval(looking);
  }
}
