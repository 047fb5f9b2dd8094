import { roleMention, type Guild, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { RatingTitle } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { TitleRole } from '../title-roles/role-moves.ts';
import { problemOfChoice, roleProblemText, rolesProblem } from '../title-roles/role-problem.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetTitleRole = graphql(`
  mutation SetTitleRole($input: SetTitleRoleInput!) {
    setTitleRole(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const TITLES: readonly RatingTitle[] = ['NOVICE', 'APPRENTICE', 'SPECIALIST', 'EXPERT', 'MASTER', 'GRANDMASTER'];

export const rolesSubcommand = (roles: SlashCommandSubcommandBuilder) =>
  described(roles.setName('roles'), 'roles.command')
    .addStringOption((title) =>
      described(title.setName('title'), 'roles.titleOption')
        .setRequired(true)
        .addChoices(...choicesOf(TITLES, (one) => `rating.title_${one}`)),
    )
    .addRoleOption((role) => described(role.setName('role'), 'roles.roleOption'));

/** `/config roles`: which role members with a title get; none without a role. */
export async function setTitleRole(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const { guild, options } = interaction;
  const communityId = await communityIdOf(guild.id, api);
  if (communityId === null) return t('common.notSetUp');
  const title = options.getString('title', true) as RatingTitle;
  const roleId = options.getRole('role')?.id ?? null;
  const problem = roleId === null ? null : problemOfChoice(guild, roleId, interaction.member);
  if (problem !== null) return roleProblemText(problem, t);
  const input = { communityId, title, roleId, by: actorOf(interaction) };
  const { setTitleRole: result } = await api.request(SetTitleRole, { input });
  if ('message' in result) return refusal(result, t);
  const name = t(`rating.title_${title}`);
  return roleId === null
    ? t('roles.isNone', { title: name })
    : t('roles.isGiven', { title: name, role: roleMention(roleId) });
}

/** Which role members get for which title, and why they do not. */
export function titleRolesText(roles: readonly TitleRole[], guild: Guild, t: Texts): string {
  if (roles.length === 0) return t('roles.none');
  const list = roles.map(({ title, roleId }) => `${t(`rating.title_${title}`)} ${roleMention(roleId)}`);
  const problem = rolesProblem(guild, roles);
  return [t('roles.list', { roles: list.join(', ') }), ...(problem ? [roleProblemText(problem, t)] : [])].join(' ');
}
