import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { missingPermissions, parseForm, unknownGuild, unknownMember } from '../errors.ts';
import {
  channelPayload,
  channelsOf,
  guildPayload,
  lastMessageId,
  memberPayload,
  rolePayload,
} from '../payloads/guild.ts';
import { ok, param, type Call, type Route } from './route.ts';

const membersPage = z.object({
  limit: z.coerce.number().int().min(1).max(1_000).default(1),
  after: z.string().regex(/^\d+$/).default('0'),
});

/** Servers and their members. */
export function guildRoutes({ store: { state } }: Discord): Route[] {
  const guildOf = (call: Call) => {
    const guild = state.guilds[param(call, 'guildId')];
    if (guild === undefined) throw unknownGuild();
    return guild;
  };
  return [
    { method: 'get', path: '/guilds/:guildId', handle: (call) => ok(guildPayload(state, guildOf(call))) },
    {
      method: 'get',
      path: '/guilds/:guildId/channels',
      handle: (call) =>
        ok(
          channelsOf(state, guildOf(call).id).map((channel) =>
            channelPayload(channel, lastMessageId(state, channel.id)),
          ),
        ),
    },
    { method: 'get', path: '/guilds/:guildId/roles', handle: (call) => ok(guildOf(call).roles.map(rolePayload)) },
    {
      method: 'get',
      path: '/guilds/:guildId/members',
      handle: (call) => {
        // Discord lists members only for applications with the members intent.
        if (!state.settings.privilegedIntents) throw missingPermissions();
        const { limit, after } = parseForm(membersPage, call.query);
        const page = guildOf(call)
          .members.filter(({ userId }) => BigInt(userId) > BigInt(after))
          .sort((a, b) => (BigInt(a.userId) < BigInt(b.userId) ? -1 : 1))
          .slice(0, limit);
        return ok(page.map((member) => memberPayload(state, member)));
      },
    },
    {
      method: 'get',
      path: '/guilds/:guildId/members/:userId',
      handle: (call) => {
        const member = guildOf(call).members.find(({ userId }) => userId === param(call, 'userId'));
        if (member === undefined) throw unknownMember();
        return ok(memberPayload(state, member));
      },
    },
  ];
}
