import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import type { Api } from '@leetcord/subscriber/api';
import {
  DiscordAPIError,
  Events,
  RESTJSONErrorCodes,
  Routes,
  type Client,
  type RESTGetAPIGuildMemberResult,
} from 'discord.js';
import { askAgain } from '../ask-again.ts';
import { tellOwner } from '../events/owner-notice.ts';
import type { TakeTitleRoleChecksMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import type { TextsForServer } from '../texts/server-language.ts';
import { roleMoves } from './role-moves.ts';
import { roleProblemText, rolesProblem, type RoleProblem } from './role-problem.ts';

const TakeTitleRoleChecks = graphql(`
  mutation TakeTitleRoleChecks {
    takeTitleRoleChecks(input: { first: 20 }) {
      __typename
      ... on TakeTitleRoleChecksSuccess {
        checks {
          id
          version
          discordGuildId
          discordUserId
          title
          roles {
            title
            roleId
          }
          wasRefused
        }
      }
    }
  }
`);

const SettleTitleRoleCheck = graphql(`
  mutation SettleTitleRoleCheck($input: SettleTitleRoleCheckInput!) {
    settleTitleRoleCheck(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const ReportTitleRoles = graphql(`
  mutation ReportTitleRoles($input: ReportTitleRolesInput!) {
    reportTitleRoles(input: $input) {
      __typename
      ... on ReportTitleRolesSuccess {
        tellOwner
      }
    }
  }
`);

const FindTitleRoles = graphql(`
  query FindTitleRoles($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      language
      titleRoles {
        roleId
      }
    }
  }
`);

/** How often LeetCord is asked whom to look at, in ms. */
const ASK_EVERY_MS = 5_000;
/** The shortest time from one member to the next, in ms. */
const MEMBER_EVERY_MS = 1_000;
/** Discord's status where a bot may not: it lacks a permission, is too low, or its owner has no two-factor authentication in a server that asks for it. */
const FORBIDDEN = 403;
/** The shortest time from one change of a role to the next, in ms: 30 a minute, in all servers together. */
const CHANGE_EVERY_MS = 2_000;

type Check = Extract<
  TakeTitleRoleChecksMutation['takeTitleRoleChecks'],
  { __typename: 'TakeTitleRoleChecksSuccess' }
>['checks'][number];

export interface TitleRolePace {
  askMs: number;
  memberMs: number;
  changeMs: number;
}

/**
 * Gives members the roles of their titles, and takes those of other titles. LeetCord says whom to look at, and goes on to say so until they are settled:
 * nothing is lost by a kill, and each is looked at in Discord before anything is changed. In a server where the bot may not give the roles nothing is
 * tried; its owner is told once.
 */
export function keepTitleRoles(options: {
  discord: Client<true>;
  api: Api;
  textsFor: TextsForServer;
  pace?: TitleRolePace | undefined;
  log: Logger;
}): { stop(): Promise<void> } {
  const { discord, api, textsFor, log } = options;
  const { pace = { askMs: ASK_EVERY_MS, memberMs: MEMBER_EVERY_MS, changeMs: CHANGE_EVERY_MS } } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The servers in which the bot may not give the roles, as far as is known here. */
  const refused = new Set<string>();

  const report = async (discordGuildId: string, isRefused: boolean) => {
    const { reportTitleRoles: said } = await api.request(
      ReportTitleRoles,
      { input: { discordGuildId, isRefused } },
      signal,
    );
    return said.__typename === 'ReportTitleRolesSuccess' && said.tellOwner;
  };

  const refuse = async (guildId: string, problem: RoleProblem | null) => {
    refused.add(guildId);
    log.warn({ guild: guildId, problem: problem?.kind ?? 'REFUSED' }, 'Roles of titles cannot be given in a server');
    if (!(await report(guildId, true))) return;
    const { communityByDiscordGuild: community } = await api.request(
      FindTitleRoles,
      { discordGuildId: guildId },
      signal,
    );
    const t = textsFor({ discordGuildId: guildId, language: community?.language ?? null });
    const why = problem === null ? t('roles.noPermission') : roleProblemText(problem, t);
    const say = (name: string) => t('roles.ownerNotice', { server: asText(name), problem: why });
    await tellOwner(discord, guildId, ({ name }) => say(name), log);
  };

  const change = async (method: 'put' | 'delete', { discordGuildId, discordUserId }: Check, roleId: string) => {
    await discord.rest[method](Routes.guildMemberRole(discordGuildId, discordUserId, roleId), { signal });
    await pause([pace.changeMs], 0, signal);
  };

  const check = async (one: Check) => {
    const { id, version, discordGuildId, discordUserId, title = null, roles, wasRefused } = one;
    const guild = discord.guilds.cache.get(discordGuildId);
    // Of a server with an outage, or without the bot, nothing is known; LeetCord names them again.
    if (guild?.available !== true) return;
    const problem = rolesProblem(guild, roles);
    if (problem !== null) {
      await refuse(discordGuildId, problem);
      return;
    }
    try {
      const member = (await discord.rest.get(Routes.guildMember(discordGuildId, discordUserId), {
        signal,
      })) as RESTGetAPIGuildMemberResult;
      const { give, take } = roleMoves(title, roles, member.roles);
      for (const roleId of take) await change('delete', one, roleId);
      for (const roleId of give) await change('put', one, roleId);
    } catch (err) {
      const { code, status } = err instanceof DiscordAPIError ? err : { code: null, status: null };
      if (status === FORBIDDEN || code === RESTJSONErrorCodes.UnknownRole || code === RESTJSONErrorCodes.InvalidRole) {
        await refuse(discordGuildId, rolesProblem(guild, roles));
        return;
      }
      // Who is not in the server has no roles there.
      if (code !== RESTJSONErrorCodes.UnknownMember && code !== RESTJSONErrorCodes.UnknownUser) throw err;
    }
    const wasRefusedHere = refused.delete(discordGuildId);
    if (wasRefused || wasRefusedHere) await report(discordGuildId, false);
    await api.request(SettleTitleRoleCheck, { input: { id, version } }, signal);
  };

  const checkAll = async () => {
    const { takeTitleRoleChecks: taken } = await api.request(TakeTitleRoleChecks, {}, signal);
    const checks = taken.__typename === 'TakeTitleRoleChecksSuccess' ? taken.checks : [];
    const given = new Set<string>();
    for (const one of checks) {
      // What was found of the first of a server holds for the others.
      if (given.has(one.discordGuildId) && refused.has(one.discordGuildId)) continue;
      given.add(one.discordGuildId);
      await check(one).catch((err: unknown) => {
        if (!signal.aborted) log.warn({ err, guild: one.discordGuildId }, 'Could not look at the roles of a member');
      });
      if (signal.aborted) return;
      await pause([pace.memberMs], 0, signal);
    }
  };

  /** A change of roles may have given the bot what it lacked. */
  const lookAgain = (guildId: string) => {
    if (!refused.has(guildId)) return;
    const look = async () => {
      const { communityByDiscordGuild: community } = await api.request(
        FindTitleRoles,
        { discordGuildId: guildId },
        signal,
      );
      const guild = discord.guilds.cache.get(guildId);
      const roles = community?.titleRoles ?? [];
      if (guild === undefined || rolesProblem(guild, roles) !== null) return;
      await report(guildId, false);
      refused.delete(guildId);
    };
    look().catch((err: unknown) => {
      if (!signal.aborted)
        log.warn({ err, guild: guildId }, 'Could not tell whether roles of titles may be given again');
    });
  };
  const onRole = ({ guild }: { guild: { id: string } }) => lookAgain(guild.id);
  const onRoleChanged = (_before: unknown, after: { guild: { id: string } }) => onRole(after);
  discord.on(Events.GuildRoleUpdate, onRoleChanged);
  discord.on(Events.GuildMemberUpdate, onRoleChanged);
  const asking = askAgain(checkAll, {
    ...{ everyMs: pace.askMs, stopping },
    onFailure: (err) => log.warn({ err }, 'LeetCord does not say whose roles to look at; trying again'),
  });
  return {
    stop: () => {
      discord.off(Events.GuildRoleUpdate, onRoleChanged);
      discord.off(Events.GuildMemberUpdate, onRoleChanged);
      return asking.stop();
    },
  };
}
