import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Weekday } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';
import { planAsked, ruleOptions } from './contest-create.ts';
import { guessed, minutesOf, newSeed, TEXTS } from './plan/draft.ts';
import { problemsAsked } from './plan/problem-words.ts';
import { templateText, WEEKDAYS } from './template-list.ts';

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

const MAX_DAYS = 100;
const MAX_TIME = 20;
/** A weekday is known by so many letters. */
const SHORTEST_DAY = 2;
const NAMES = Object.keys(WEEKDAYS) as Weekday[];
const EVERY_DAY = /^(daily|every ?day)$/i;

export const saveSubcommand = (save: SlashCommandSubcommandBuilder) =>
  ruleOptions(
    save
      .setName('save')
      .setDescription('Save what contests are planned from, by hand or each week; replaces the one of this title')
      .addStringOption((title) =>
        title
          .setName('title')
          .setDescription('Its name; its contests have it too')
          .setRequired(true)
          .setMaxLength(TEXTS.title.max),
      )
      .addStringOption((length) =>
        length
          .setName('length')
          .setDescription('How long its contests are: 90 minutes, 2h')
          .setMaxLength(TEXTS.length.max),
      )
      .addStringOption((days) =>
        days
          .setName('days')
          .setDescription('On which weekdays they take place by themselves: Monday, Thursday; none when left out')
          .setMaxLength(MAX_DAYS),
      )
      .addStringOption((time) =>
        time
          .setName('time')
          .setDescription("At what time on these days, by the server's clocks: 19:00")
          .setMaxLength(MAX_TIME),
      ),
  );

/** `/template save`. */
export async function saveTemplate(interaction: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { options } = interaction;
  const weekly = weeklyAsked(options.getString('days') ?? '', options.getString('time') ?? '');
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
  return 'message' in result ? result.message : `It is saved.\n${templateText(result.template)}`;
}

/** Null where nothing is said; a sentence where a word is no weekday. LeetCord says what else is missing. */
function weeklyAsked(days: string, time: string): { weekdays: Weekday[]; time: string } | string | null {
  if (days.trim() === '' && time.trim() === '') return null;
  if (EVERY_DAY.test(days.trim())) return { weekdays: NAMES, time };
  const words = days.split(/[\s,;]+/).filter((word) => word !== '' && word.toLowerCase() !== 'and');
  const weekdays: Weekday[] = [];
  for (const word of words) {
    const day = word.length < SHORTEST_DAY ? undefined : NAMES.find((name) => isShortFor(word, name));
    if (day === undefined) return `“${asText(word)}” is no weekday: write them as in Monday, Thursday.`;
    weekdays.push(day);
  }
  return { weekdays, time };
}

/** As in `mon`, `Thurs.` and `Mondays`. */
const isShortFor = (word: string, name: Weekday) => `${name}S`.startsWith(word.toUpperCase().replace(/\.$/, ''));
