import { userMention, type AutocompleteInteraction, type SlashCommandStringOption } from 'discord.js';
import type { ListMemberSubmissionsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import { choiceName } from './choices.ts';
import type { Answer, Choices, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { told } from './moderate-member.ts';

const ListMemberSubmissions = graphql(`
  query ListMemberSubmissions($discordGuildId: ID!, $discordUserId: ID!, $by: DiscordActorInput!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      memberSubmissions(discordUserId: $discordUserId, first: 50, by: $by) {
        id
        verdict
        submittedAt
        points
        isVoid
        problem {
          number
          title
        }
      }
    }
  }
`);

const VoidSubmission = graphql(`
  mutation VoidSubmission($input: VoidSubmissionInput!) {
    voidSubmission(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const RestoreSubmission = graphql(`
  mutation RestoreSubmission($input: RestoreSubmissionInput!) {
    restoreSubmission(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

type MemberSubmission = NonNullable<
  NonNullable<ListMemberSubmissionsQuery['communityByDiscordGuild']>['memberSubmissions']
>[number];

const SNOWFLAKE = /^\d{1,20}$/;

export const submissionOption = (option: SlashCommandStringOption) =>
  described(option.setName('submission'), 'moderation.submissionOption').setRequired(true).setAutocomplete(true);

/** The latest submissions of the member that is chosen already: those that count to be voided, void ones to be restored. */
export async function completeSubmission(
  interaction: AutocompleteInteraction<'cached'>,
  { api, t }: CommandTools,
): Promise<Choices> {
  const member = interaction.options.get('member')?.value;
  if (typeof member !== 'string' || !SNOWFLAKE.test(member)) return [];
  const { communityByDiscordGuild: community } = await api.request(ListMemberSubmissions, {
    discordGuildId: interaction.guildId,
    discordUserId: member,
    by: actorOf(interaction),
  });
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const isVoid = interaction.options.getSubcommand() === 'restore';
  return (community?.memberSubmissions ?? [])
    .filter((submission) => submission.isVoid === isVoid)
    .map((submission) => ({ name: nameOf(submission, t), value: submission.id }))
    .filter(({ name }) => name.toLowerCase().includes(typed));
}

/** `/moderate void`. */
export async function voidSubmission(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { voidSubmission: result } = await api.request(VoidSubmission, {
    input: { communityId, ...asked(interaction) },
  });
  return told(
    result,
    { done: t('moderation.voided', { who: memberOf(interaction) }), before: t('moderation.voidedBefore') },
    t,
  );
}

/** `/moderate restore`. */
export async function restoreSubmission(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { restoreSubmission: result } = await api.request(RestoreSubmission, {
    input: { communityId, ...asked(interaction) },
  });
  return told(
    result,
    { done: t('moderation.restored', { who: memberOf(interaction) }), before: t('moderation.notVoided') },
    t,
  );
}

const asked = (interaction: CommandInteraction) => ({
  submissionId: interaction.options.getString('submission', true),
  reason: interaction.options.getString('reason', true),
  by: actorOf(interaction),
});

const memberOf = ({ options }: CommandInteraction) => userMention(options.getUser('member', true).id);

/** Such as `1. Two Sum · accepted · 1 point · 2026-11-29 19:05 UTC`. */
function nameOf({ problem, verdict, points, submittedAt }: MemberSubmission, t: Texts): string {
  const at = submittedAt.slice(0, 16).replace('T', ' ');
  const worth =
    verdict === 'ACCEPTED' ? t('common.points', { count: points }) : verdict.toLowerCase().replaceAll('_', ' ');
  const ending = ` · ${worth} · ${at} UTC`;
  const title = problem ? `${problem.number}. ${problem.title}` : t('common.aProblem');
  return choiceName(title, ending);
}
