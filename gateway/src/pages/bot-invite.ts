import { z } from 'zod';

const TIMEOUT_MS = 1_500;
const reply = z.object({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** Asks the bot for the link that adds it to a Discord server; null while it does not know it. However many open the page, it is asked by one at a time. */
export function createBotInvite(botUrl: string | undefined): () => Promise<string | null> {
  let known: string | null = null;
  let asking: Promise<void> | undefined;
  const ask = async () => {
    const response = await fetch(`${botUrl}/invite`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then((answer) => answer.json())
      .catch(() => null);
    known = reply.safeParse(response).data?.url ?? null;
  };
  return async () => {
    if (known === null && botUrl !== undefined) await (asking ??= ask().finally(() => (asking = undefined)));
    return known;
  };
}
