import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetQuietHours = graphql(`
  mutation SetQuietHours($input: SetQuietHoursInput!) {
    setQuietHours(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          quietHours {
            from
            until
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const SetGathering = graphql(`
  mutation SetGathering($input: SetGatheringInput!) {
    setGathering(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          gatherAfter
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes them. */
const [MIN_SOLVES, MAX_SOLVES] = [3, 100];

export const quietHoursText = (hours: { from: string; until: string } | null | undefined, t: Texts): string =>
  hours ? t('calm.quietHoursAre', { from: hours.from, until: hours.until }) : t('calm.noQuietHours');

export const gatheringText = (after: number | null | undefined, t: Texts): string =>
  typeof after === 'number' ? t('calm.floodIs', { count: after }) : t('calm.floodOff');

export const quietSubcommand = (quiet: SlashCommandSubcommandBuilder) =>
  described(quiet.setName('quiet'), 'calm.quietCommand')
    .addStringOption((from) => described(from.setName('from'), 'calm.fromOption').setMaxLength(MAX_TIME_LENGTH))
    .addStringOption((until) => described(until.setName('until'), 'calm.untilOption').setMaxLength(MAX_TIME_LENGTH));

const MAX_TIME_LENGTH = 20;

export const floodSubcommand = (flood: SlashCommandSubcommandBuilder) =>
  described(flood.setName('flood'), 'calm.floodCommand').addIntegerOption((solves) =>
    described(solves.setName('solves'), 'calm.solvesOption').setMinValue(MIN_SOLVES).setMaxValue(MAX_SOLVES),
  );

/** `/config quiet`: when of each day the server's news waits; never without times. */
export async function setQuietHours(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const [from, until] = ['from', 'until'].map((name) => interaction.options.getString(name));
  const input = { communityId, from, until, by: actorOf(interaction) };
  const { setQuietHours: result } = await api.request(SetQuietHours, { input });
  return 'message' in result ? refusal(result, t) : quietHoursText(result.community.quietHours, t);
}

/** `/config flood`: after how many solves the others are told in one post; never without a number. */
export async function setGathering(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const input = { communityId, after: interaction.options.getInteger('solves'), by: actorOf(interaction) };
  const { setGathering: result } = await api.request(SetGathering, { input });
  return 'message' in result ? refusal(result, t) : gatheringText(result.community.gatherAfter, t);
}
