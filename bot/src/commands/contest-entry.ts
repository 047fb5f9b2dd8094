import { userMention, type SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
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

const OPEN = { states: OPEN_STATES, none: 'No contest is planned or running. See past ones with `/contest list`.' };
const LATE = 'All that you have solved since its start counts.';

export const joinSubcommand = (join: SlashCommandSubcommandBuilder) =>
  join
    .setName('join')
    .setDescription('Take part in a contest')
    .addStringOption(contestOption('Which one; the only one that is open when left out'));

export const leaveSubcommand = (leave: SlashCommandSubcommandBuilder) =>
  leave
    .setName('leave')
    .setDescription('Take part in a contest no more')
    .addStringOption(contestOption('Which one; the only one that is open when left out'));

export const inviteSubcommand = (invite: SlashCommandSubcommandBuilder) =>
  invite
    .setName('invite')
    .setDescription('Let a member join a contest that is by invitation. For moderators')
    .addUserOption((member) => member.setName('member').setDescription('Who may join').setRequired(true))
    .addStringOption(contestOption('Which one; the only one that is open when left out'));

/** `/contest join`. */
export async function joinContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, OPEN, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { joinContest: result } = await tools.api.request(JoinContest, {
    input: { ...chosen, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return result.message;
  const { contest, isNew } = result;
  const taking = `You ${isNew ? 'take' : 'already take'} part in **${asText(contest.title)}**`;
  return contest.state === 'SCHEDULED'
    ? `${taking}. It starts ${soon(contest.startsAt)}. See its rules with \`/contest problems\`.`
    : `${taking}, which ends ${soon(contest.endsAt)}. ${LATE} See \`/contest problems\`.`;
}

/** `/contest leave`. */
export async function leaveContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, OPEN, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { leaveContest: result } = await tools.api.request(LeaveContest, {
    input: { ...chosen, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return result.message;
  const title = `**${asText(result.contest.title)}**`;
  return result.isNew
    ? `You take part in ${title} no more. \`/contest join\` brings you back, with all that you have done in it.`
    : `You did not take part in ${title}.`;
}

/** `/contest invite`: who is invited is told in the channel. */
export async function inviteToContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, OPEN, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { id } = interaction.options.getUser('member', true);
  const { inviteToContest: result } = await tools.api.request(InviteToContest, {
    input: { ...chosen, discordUserId: id, by: actorOf(interaction) },
  });
  if (result.__typename !== 'EntrySuccess') return result.message;
  const title = `**${asText(result.contest.title)}**`;
  if (!result.isNew) return `${userMention(id)} is invited to ${title} already.`;
  return {
    content: `${userMention(id)}, you are invited to ${title}. \`/contest join\` takes you in.`,
    allowedMentions: { users: [id] },
  };
}
