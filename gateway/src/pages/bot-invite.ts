import { oneAtATime } from '@leetcord/kit/load/one-at-a-time';
import { z } from 'zod';

const TIMEOUT_MS = 1_500;
const reply = z.object({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** Asks the bot for the link that adds it to a Discord server; null while it does not know it. However many open the page, it is asked by one at a time. */
export function createBotInvite(botUrl: string | undefined): () => Promise<string | null> {
  let known: string | null = null;
  const ask = oneAtATime(async () => {
    const response = await fetch(`${botUrl}/invite`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then((answer) => answer.json())
      .catch(() => null);
    known = reply.safeParse(response).data?.url ?? null;
  });
  return async () => {
    if (known === null && botUrl !== undefined) await ask();
    return known;
  };
}
