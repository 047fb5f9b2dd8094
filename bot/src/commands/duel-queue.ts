import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { soon } from './contest-words.ts';
import { termsOf, termsOptions } from './duel-challenge.ts';
import { currentProblem } from './duel-words.ts';

const JoinDuelQueue = graphql(`
  mutation JoinDuelQueue($input: JoinDuelQueueInput!) {
    joinDuelQueue(input: $input) {
      __typename
      ... on JoinDuelQueueSuccess {
        entry {
          until
        }
        started {
          ...DuelShown
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const LeaveDuelQueue = graphql(`
  mutation LeaveDuelQueue($input: LeaveDuelQueueInput!) {
    leaveDuelQueue(input: $input) {
      __typename
      ... on LeaveDuelQueueSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const SetDuelChallenges = graphql(`
  mutation SetDuelChallenges($input: SetDuelChallengesInput!) {
    setDuelChallenges(input: $input) {
      __typename
      ... on SetDuelChallengesSuccess {
        areTaken
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const queueSubcommand = (queue: SlashCommandSubcommandBuilder) =>
  termsOptions(described(queue.setName('queue'), 'duel.queueCommand'));

export const challengesSubcommand = (challenges: SlashCommandSubcommandBuilder) =>
  described(challenges.setName('challenges'), 'duel.challengesCommand').addBooleanOption((take) =>
    described(take.setName('take'), 'duel.takeOption').setRequired(true),
  );

/** `/duel queue`. */
export async function joinQueue(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { joinDuelQueue: result } = await api.request(JoinDuelQueue, {
    input: { communityId, ...termsOf(interaction), by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const { entry, started } = result;
  if (started) return t('duel.paired', { problem: currentProblem(started, t) });
  return t('duel.waits', { when: soon(entry?.until ?? new Date().toISOString()) });
}

/** `/duel leave`. */
export async function leaveQueue(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { leaveDuelQueue: result } = await api.request(LeaveDuelQueue, {
    input: { communityId, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  return t(result.isNew ? 'duel.left' : 'duel.didNotWait');
}

/** `/duel challenges`. */
export async function setChallenges(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const areTaken = interaction.options.getBoolean('take', true);
  const { setDuelChallenges: result } = await api.request(SetDuelChallenges, {
    input: { communityId, areTaken, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  return t(result.areTaken ? 'duel.takes' : 'duel.takesNone');
}
