import { ALL_BOT_PERMISSIONS, BOT_PERMISSIONS, type Permission } from '@leetcord/kit/discord/bot-permissions';
import { local } from '@leetcord/wiring/parts';
import { z } from 'zod';
import { STAND_IN_TOKEN, usesDiscord } from '../stand-ins.ts';
import { compareDateHeader } from './clock.ts';
import { connectionFailure } from '../connection-failure.ts';
import { bad, EndOfCheck, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

const { toPin: USEFUL, ...REST } = BOT_PERMISSIONS;
const NEEDED = Object.values(REST).flat();
const ADMINISTRATOR = 1n << 3n;
/** Discord's code for an application that was added without the scope of commands. */
const MISSING_ACCESS = 50_001;
/** In more servers than this only the permissions are looked at, which takes no request each. */
const SERVERS_WITH_SCOPE = 10;
/** A bot with fewer starts left today is in a loop of restarts. */
const FEW_STARTS = 50;
/** Commands that LeetCord has had since its beginning. */
const OWN_COMMANDS = new Set(['link', 'leaderboard', 'contest', 'config']);

const errorReply = z.object({ code: z.number().optional(), retry_after: z.number().optional() });
const application = z.object({ id: z.string(), name: z.string() });
const gatewayInfo = z.object({ session_start_limit: z.object({ remaining: z.number() }) });
const servers = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
const commands = z.array(z.object({ name: z.string() }));

/** A reply of Discord that is no success. */
class Refusal extends Error {
  readonly status: number;
  readonly code: number | undefined;

  constructor(status: number, code: number | undefined) {
    super(`Discord answers ${status}`);
    this.status = status;
    this.code = code;
  }
}

/** The bot's token, whose bot it is, and what it may do in each server. */
export const discordCheck = ({ settings, env, ports, runningPid }: Patient): Check => ({
  title: 'Discord',
  async *look(signal) {
    const isReal = usesDiscord(env);
    if (!isReal && runningPid === undefined) {
      yield good('LeetCord uses a stand-in for Discord, which npm start starts');
      return;
    }
    const api = isReal ? settings.DISCORD_API_URL : `${local(ports.discord)}/api`;
    const token = settings.DISCORD_TOKEN ?? STAND_IN_TOKEN;
    const ask = createAsk(api, token, signal);
    const me = await ask('/applications/@me', application);
    yield* me.clock;
    yield good(`The token is that of ${me.reply.name} (${me.reply.id})`);
    yield* await ownCommands(ask, me.reply.id);
    const { remaining } = (await ask('/gateway/bot', gatewayInfo)).reply.session_start_limit;
    yield remaining >= FEW_STARTS
      ? good('No privileged intents are needed, and the bot may connect')
      : warning(`Discord lets the bot connect only ${remaining} times more today`, 'See why it restarts, in bot.log.');
    const { reply: guilds } = await ask('/users/@me/guilds', servers);
    if (guilds.length === 0) {
      yield warning('The bot is in no server', `Invite it: ${inviteLink(me.reply.id)}`);
    }
    for (const [index, guild] of guilds.entries()) {
      const isWithScope = index < SERVERS_WITH_SCOPE;
      yield serverFinding(guild, !isWithScope || (await mayHaveCommands(ask, me.reply.id, guild.id)), me.reply.id);
    }
  },
});

type Ask = ReturnType<typeof createAsk>;

/** Asks Discord's REST API. What every request can meet ends the check. */
function createAsk(api: string, token: string, signal: AbortSignal) {
  const headers = { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (LeetCord, 0.1.0)' };
  return async <T extends z.ZodType>(path: string, schema: T): Promise<{ reply: z.output<T>; clock: Finding[] }> => {
    const sentAt = Date.now();
    let response: Response;
    try {
      response = await fetch(`${api}/v10${path}`, { headers, redirect: 'manual', signal });
    } catch (error) {
      const advice = 'Check the network and proxies; LeetCord waits for Discord.';
      throw new EndOfCheck(bad(`Discord cannot be reached: ${connectionFailure(error)}`, advice));
    }
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body: unknown = isJson ? await response.json().catch(() => undefined) : undefined;
    if (!response.ok) throw refusal(response.status, isJson, errorReply.safeParse(body).data);
    const parsed = schema.safeParse(body);
    if (parsed.success) return { reply: parsed.data, clock: compareDateHeader('Discord', response.headers, sentAt) };
    throw new EndOfCheck(bad(`Discord answers otherwise than expected at ${path}`, 'Check DISCORD_API_URL.'));
  };
}

function refusal(status: number, isJson: boolean, { code, retry_after }: z.output<typeof errorReply> = {}): Error {
  if (status === 401) {
    return new EndOfCheck(
      bad(
        'Discord refuses DISCORD_TOKEN',
        'It was reset, or is something else, such as the client secret: copy the token anew from the Bot page of your application at https://discord.com/developers/applications.',
      ),
    );
  }
  if (!isJson && (status === 403 || status === 429)) {
    const text = `A guard before Discord (Cloudflare) blocks this machine (${status})`;
    return new EndOfCheck(bad(text, 'Stop what asks Discord too often from this address, and wait an hour.'));
  }
  if (status === 429) {
    const text = 'Discord says that the bot makes too many requests';
    return new EndOfCheck(warning(text, `Run this again in ${Math.ceil(retry_after ?? 60)} s.`));
  }
  if (status >= 500) {
    return new EndOfCheck(
      warning(`Discord has trouble (${status})`, 'See https://discordstatus.com; LeetCord waits for it.'),
    );
  }
  return new Refusal(status, code);
}

/** LeetCord replaces the commands of another program's bot. */
async function ownCommands(ask: Ask, applicationId: string): Promise<Finding[]> {
  const { reply } = await ask(`/applications/${applicationId}/commands`, commands);
  const names = reply.map(({ name }) => name);
  if (names.length === 0) return [good('Its slash commands are registered when LeetCord first starts')];
  if (names.some((name) => OWN_COMMANDS.has(name))) return [good('Its slash commands are registered')];
  const some = names.slice(0, 5).map((name) => `/${name}`);
  return [
    warning(
      `This bot has commands of another program: ${some.join(', ')}`,
      'LeetCord would replace them. If DISCORD_TOKEN is the token of another bot, make an application for LeetCord.',
    ),
  ];
}

/** Whether a server added the bot with the scope `applications.commands`. */
async function mayHaveCommands(ask: Ask, applicationId: string, guildId: string): Promise<boolean> {
  try {
    await ask(`/applications/${applicationId}/guilds/${guildId}/commands`, commands);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === MISSING_ACCESS) return false;
    throw error;
  }
}

function serverFinding(
  { id, name, permissions }: z.output<typeof servers>[number],
  hasScope: boolean,
  applicationId: string,
): Finding {
  const bits = BigInt(permissions);
  const isAll = (bits & ADMINISTRATOR) !== 0n;
  const lacking = (needed: readonly Permission[]) =>
    needed.flatMap(([permission, bit]) => (isAll || (bits & bit) !== 0n ? [] : [permission]));
  const missing = lacking(NEEDED);
  const server = `In the server ${JSON.stringify(name)}`;
  if (!hasScope) {
    const advice = `Its admin opens ${inviteLink(applicationId)}&guild_id=${id}`;
    return bad(`${server} the bot lacks the scope applications.commands`, advice);
  }
  if (missing.length > 0) {
    const advice = "Its admin gives them to the bot's role. /config show says whether a channel takes others away.";
    return bad(`${server} the bot may not: ${missing.join(', ')}`, advice);
  }
  const unpinned = lacking(USEFUL);
  if (unpinned.length === 0) return good(`${server} the bot may do all that it needs`);
  return warning(
    `${server} the bot may do all that it needs, but not: ${unpinned.join(', ')}`,
    'With it the bot pins the post that a contest has started.',
  );
}

const inviteLink = (applicationId: string) =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${ALL_BOT_PERMISSIONS}`;
