import type { ReadyCheck } from '@leetcord/kit/http/health';

/** How long a status may be old, in ms: the page is open to everybody, and each part is asked for it. */
const KEEP_MS = 1_000;

/** What each part does, for people. */
const PARTS: Record<string, string> = {
  users: 'accounts and signing in',
  problems: 'what LeetCode says',
  contests: 'points and contests',
  bot: 'the Discord bot',
};

const list = (words: string[]): string => new Intl.ListFormat('en').format(words);

/** A status line for people. `isGood`: every part is ready. */
export interface Status {
  isGood: boolean;
  sentence: string;
}

/** Asks each part whether it is ready, at most once a second. */
export function createStatus(checks: Record<string, ReadyCheck>, now: () => number): () => Promise<Status> {
  let last: { at: number; status: Promise<Status> } | undefined;

  async function ask(): Promise<Status> {
    const asked = Object.entries(checks).map(async ([name, check]) => {
      try {
        await check();
        return [];
      } catch {
        return [PARTS[name] ?? name];
      }
    });
    const missing = (await Promise.all(asked)).flat();
    if (missing.length === 0) return { isGood: true, sentence: 'All parts are ready.' };
    return {
      isGood: false,
      sentence: `Not ready now: ${list(missing)}. What you solve is kept and counts once it is.`,
    };
  }

  return () => {
    if (last === undefined || now() - last.at >= KEEP_MS || now() < last.at) last = { at: now(), status: ask() };
    return last.status;
  };
}
