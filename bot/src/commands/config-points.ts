import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

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
export const pointsText = ({ easyPoints, mediumPoints, hardPoints, repeatsScore }: Rules, t: Texts): string =>
  t('config.points', {
    ...{ easy: easyPoints, medium: mediumPoints, hard: hardPoints },
    repeats: repeatsScore ? 'SCORE' : 'DO_NOT_SCORE',
  });

export function pointsSubcommand(points: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  described(points.setName('points'), 'config.pointsCommand').addStringOption((reason) =>
    described(reason.setName('reason'), 'config.reasonOption').setRequired(true).setMaxLength(MAX_REASON_LENGTH),
  );
  for (const difficulty of DIFFICULTIES) {
    points.addIntegerOption((option) =>
      described(option.setName(difficulty), `config.${difficulty}Option`).setMinValue(0).setMaxValue(MAX_POINTS),
    );
  }
  return points.addBooleanOption((repeats) => described(repeats.setName('repeats'), 'config.repeatsOption'));
}

/** `/config points`: what solving a problem gives. What is left out stays. */
export async function setPoints(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
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
  if ('message' in result) return refusal(result, t);
  const points = pointsText(result.community.scoring, t);
  return t(result.isNew ? 'config.pointsFromNow' : 'config.pointsUnchanged', { points });
}
