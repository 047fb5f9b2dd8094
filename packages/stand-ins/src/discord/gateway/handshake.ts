import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** IDENTIFY's `d`. */
export const identifyForm = z.object({
  token: z.string(),
  properties: z.looseObject({}),
  intents: z.number().int(),
  compress: z.boolean().nullish(),
  shard: z.tuple([z.number().int().min(0), z.number().int().min(1)]).default([0, 1]),
});

/** RESUME's `d`. */
export const resumeForm = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int().min(0) });

/** The code that a connection is closed with when it may not have these intents. */
export function intentsProblem(intents: number, mayHavePrivileged: boolean): GatewayCloseCodes | undefined {
  if (intents < 0 || (intents & ~KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
  if (!mayHavePrivileged && (intents & PRIVILEGED) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return undefined;
}
