import { userMention, type SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption, OPEN_STATES } from './contest-choice.ts';
import { soon } from './contest-words.ts';

graphql(`
  fragment EntryContest on Contest {
    id
    title
    startsAt
    endsAt
    state
    entrantCount
  }
`);

const JoinContest = graphql(`
  mutation JoinContest($input: JoinContestInput!) {
    joinContest(input: $input) {
      __typename
      ... on EntrySuccess {
        isNew
        contest {
          ...EntryContest
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const LeaveContest = graphql(`
  mutation LeaveContest($input: LeaveContestInput!) {
    leaveContest(input: $input) {
      __typename
      ... on EntrySuccess {
        isNew
        contest {
          ...EntryContest
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const InviteToContest = graphql(`
  mutation InviteToContest($input: InviteToContestInput!) {
    inviteToContest(input: $input) {
      __typename
      ... on EntrySuccess {
        isNew
        contest {
          ...EntryContest
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const open = (t: Texts) => ({ states: OPEN_STATES, none: t('contest.noneOpen') });

export const joinSubcommand = (join: SlashCommandSubcommandBuilder) =>
  described(join.setName('join'), 'contest.joinCommand').addStringOption(contestOption('contest.whichOpen'));

export const leaveSubcommand = (leave: SlashCommandSubcommandBuilder) =>
  described(leave.setName('leave'), 'contest.leaveCommand').addStringOption(contestOption('contest.whichOpen'));

export const inviteSubcommand = (invite: SlashCommandSubcommandBuilder) =>
  described(invite.setName('invite'), 'contest.inviteCommand')
    .addUserOption((member) => described(member.setName('member'), 'contest.inviteMember').setRequired(true))
    .addStringOption(contestOption('contest.whichOpen'));

/** `/contest join`. */
export async function joinContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, open(t), tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { joinContest: result } = await tools.api.request(JoinContest, {
    input: { ...chosen, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return refusal(result, t);
  const { contest, isNew } = result;
  const title = asText(contest.title);
  return contest.state === 'SCHEDULED'
    ? t(isNew ? 'contest.takesPart' : 'contest.tookPart', { title, when: soon(contest.startsAt) })
    : t(isNew ? 'contest.takesPartLate' : 'contest.tookPartLate', { title, when: soon(contest.endsAt) });
}

/** `/contest leave`. */
export async function leaveContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, open(t), tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { leaveContest: result } = await tools.api.request(LeaveContest, {
    input: { ...chosen, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return refusal(result, t);
  return t(result.isNew ? 'contest.left' : 'contest.didNotTakePart', { title: asText(result.contest.title) });
}

/** `/contest invite`: who is invited is told in the channel. */
export async function inviteToContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, open(t), tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { id } = interaction.options.getUser('member', true);
  const { inviteToContest: result } = await tools.api.request(InviteToContest, {
    input: { ...chosen, discordUserId: id, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return refusal(result, t);
  const invitation = { who: userMention(id), title: asText(result.contest.title) };
  if (!result.isNew) return t('contest.invitedBefore', invitation);
  return {
    content: t('contest.invited', invitation),
    allowedMentions: { users: [id] },
  };
}
