import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Weekday } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { planAsked, ruleOptions } from './contest-create.ts';
import { guessed, LENGTHS, minutesOf, newSeed } from './plan/draft.ts';
import { problemsAsked } from './plan/problem-words.ts';
import { templateText } from './template-list.ts';
import { MAX_DAYS, weekdaysAsked } from './weekday-words.ts';

const SaveTemplate = graphql(`
  mutation SaveTemplate($input: SaveContestTemplateInput!) {
    saveContestTemplate(input: $input) {
      __typename
      ... on ContestTemplateSuccess {
        template {
          ...ShownTemplate
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const MAX_TIME = 20;

export const saveSubcommand = (save: SlashCommandSubcommandBuilder) =>
  ruleOptions(
    described(save.setName('save'), 'template.saveCommand')
      .addStringOption((title) =>
        described(title.setName('title'), 'template.titleOption').setRequired(true).setMaxLength(LENGTHS.title.max),
      )
      .addStringOption((length) =>
        described(length.setName('length'), 'template.lengthOption').setMaxLength(LENGTHS.length.max),
      )
      .addStringOption((days) => described(days.setName('days'), 'template.daysOption').setMaxLength(MAX_DAYS))
      .addStringOption((time) => described(time.setName('time'), 'template.timeOption').setMaxLength(MAX_TIME)),
  );

/** `/template save`. */
export async function saveTemplate(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { options } = interaction;
  const weekly = weeklyAsked(options.getString('days') ?? '', options.getString('time') ?? '', t);
  if (typeof weekly === 'string') return weekly;
  const { texts, said } = planAsked(interaction);
  const { way, difficulty, format, entry } = guessed(texts, said);
  const { saveContestTemplate: result } = await api.request(SaveTemplate, {
    input: {
      ...{ communityId, title: texts.title, format, entry, weekly },
      problems: problemsAsked(way, texts.problems, { difficulty, seed: newSeed() }),
      ...(texts.length !== '' && { length: texts.length }),
      ...(texts.freeze !== '' && { freezeMinutes: minutesOf(texts.freeze) }),
      by: actorOf(interaction),
    },
  });
  return 'message' in result ? refusal(result, t) : `${t('template.saved')}\n${templateText(result.template, t)}`;
}

/** Null where nothing is said; a sentence where a word is no weekday. LeetCord says what else is missing. */
function weeklyAsked(days: string, time: string, t: Texts): { weekdays: Weekday[]; time: string } | string | null {
  if (days.trim() === '' && time.trim() === '') return null;
  const weekdays = weekdaysAsked(days, t);
  return typeof weekdays === 'string' ? weekdays : { weekdays, time };
}
