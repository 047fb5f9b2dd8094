import { userMention } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { chooseContest } from './contest-choice.ts';

const DisqualifyEntrant = graphql(`
  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {
    disqualifyEntrant(input: $input) {
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

const RestoreEntrant = graphql(`
  mutation RestoreEntrant($input: RestoreEntrantInput!) {
    restoreEntrant(input: $input) {
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

const BanMember = graphql(`
  mutation BanMember($input: BanMemberInput!) {
    banMember(input: $input) {
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

const UnbanMember = graphql(`
  mutation UnbanMember($input: UnbanMemberInput!) {
    unbanMember(input: $input) {
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

/** What comes of moderation. */
export type Moderated = { __typename: 'ModerationSuccess'; isNew: boolean } | { __typename: string; message: string };

/** Says what came of it: what was done, that nothing had to be done, or why it is refused. */
export const told = (result: Moderated, { done, before }: { done: string; before: string }, t: Texts): string => {
  if ('message' in result) return refusal(result, t);
  return result.isNew ? done : before;
};

/** Whom it is about, why, and on whose behalf. */
const asked = (interaction: CommandInteraction) => {
  const { id } = interaction.options.getUser('member', true);
  const reason = interaction.options.getString('reason', true);
  return { who: userMention(id), input: { discordUserId: id, reason, by: actorOf(interaction) } };
};

/** `/moderate disqualify`. */
export async function disqualifyEntrant(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, { states: null, none: t('contest.noneAtAll') }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { who, input } = asked(interaction);
  const { disqualifyEntrant: result } = await tools.api.request(DisqualifyEntrant, { input: { ...input, ...chosen } });
  return told(
    result,
    { done: t('moderation.disqualified', { who }), before: t('moderation.disqualifiedBefore', { who }) },
    t,
  );
}

/** `/moderate restore-entrant`. */
export async function restoreEntrant(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, { states: null, none: t('contest.noneAtAll') }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { who, input } = asked(interaction);
  const { restoreEntrant: result } = await tools.api.request(RestoreEntrant, { input: { ...input, ...chosen } });
  return told(
    result,
    { done: t('moderation.entrantRestored', { who }), before: t('moderation.notDisqualified', { who }) },
    t,
  );
}

/** `/moderate ban`. */
export async function banMember(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { who, input } = asked(interaction);
  const { banMember: result } = await api.request(BanMember, { input: { ...input, communityId } });
  return told(result, { done: t('moderation.banned', { who }), before: t('moderation.bannedBefore', { who }) }, t);
}

/** `/moderate unban`. */
export async function unbanMember(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { who, input } = asked(interaction);
  const { unbanMember: result } = await api.request(UnbanMember, { input: { ...input, communityId } });
  return told(result, { done: t('moderation.unbanned', { who }), before: t('moderation.notBanned', { who }) }, t);
}
