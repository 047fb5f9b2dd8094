import { DEMO, type InteractionView } from '@leetcord/stand-ins/discord/control-client';
import { persist } from './until.ts';
import type { Stage } from './stage.ts';

const ADMIN = DEMO.users.ada;

/** Sets the demo's server up as an admin does with a new one: news in a channel, and what it shows open to anyone. Gives the bot's answers. */
export async function openDemoServer(
  { discord }: Stage,
  channelId: string,
): Promise<{ channel: string; visibility: string }> {
  const config = async (part: string, options: Record<string, string>) => {
    const run = (): Promise<InteractionView> =>
      discord.runCommand({ channelId, userId: ADMIN, command: `config ${part}`, options });
    return (await persist(run)).content;
  };
  return {
    channel: await config('channel', { channel: channelId }),
    visibility: await config('visibility', { visibility: 'PUBLIC' }),
  };
}
