import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';

const SetPoints = graphql(`
  mutation SetPoints($input: SetScoringRulesInput!) {
    setScoringRules(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
        community {
          scoring {
            easyPoints
            mediumPoints
            hardPoints
            repeatsScore
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes them. */
const MAX_POINTS = 100;
const MAX_REASON_LENGTH = 300;
const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

interface Rules {
  easyPoints: number;
  mediumPoints: number;
  hardPoints: number;
  repeatsScore: boolean;
}

/** Such as `easy 1, medium 3, hard 7, repeats do not score`. */
export const pointsText = ({ easyPoints, mediumPoints, hardPoints, repeatsScore }: Rules): string =>
  `easy ${easyPoints}, medium ${mediumPoints}, hard ${hardPoints}, repeats ${repeatsScore ? 'score' : 'do not score'}`;

export function pointsSubcommand(points: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  points
    .setName('points')
    .setDescription('Choose what solving a problem gives from now on')
    .addStringOption((reason) =>
      reason
        .setName('reason')
        .setDescription('Why; it is kept in the log')
        .setRequired(true)
        .setMaxLength(MAX_REASON_LENGTH),
    );
  for (const difficulty of DIFFICULTIES) {
    const description = `Points of a problem that is ${difficulty}; they stay when left out`;
    points.addIntegerOption((option) =>
      option.setName(difficulty).setDescription(description).setMinValue(0).setMaxValue(MAX_POINTS),
    );
  }
  return points.addBooleanOption((repeats) =>
    repeats
      .setName('repeats')
      .setDescription('Whether solving a problem again scores on the leaderboards, once a day; stays when left out'),
  );
}

/** `/config points`: what solving a problem gives. What is left out stays. */
export async function setPoints(interaction: CommandInteraction, { api }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { options } = interaction;
  const { setScoringRules: result } = await api.request(SetPoints, {
    input: {
      communityId,
      easyPoints: options.getInteger('easy'),
      mediumPoints: options.getInteger('medium'),
      hardPoints: options.getInteger('hard'),
      repeatsScore: options.getBoolean('repeats'),
      reason: options.getString('reason', true),
      by: actorOf(interaction),
    },
  });
  if ('message' in result) return result.message;
  const points = pointsText(result.community.scoring);
  return result.isNew
    ? `Points from now on: ${points}. Points that were given stay.`
    : `Nothing is changed: ${points}.`;
}
