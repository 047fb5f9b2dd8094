import { z } from 'zod';

const TIMEOUT_MS = 1_500;
const reply = z.object({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** Asks the bot for the link that adds it to a Discord server; null while it does not know it. */
export function createBotInvite(botUrl: string | undefined): () => Promise<string | null> {
  let known: string | null = null;
  return async () => {
    if (known !== null || botUrl === undefined) return known;
    const response = await fetch(`${botUrl}/invite`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then((answer) => answer.json())
      .catch(() => null);
    known = reply.safeParse(response).data?.url ?? null;
    return known;
  };
}
