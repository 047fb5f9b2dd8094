import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Difficulty, ProblemCriteriaInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { choicesOf, described } from '../texts/localised.ts';
import { DIFFICULTIES } from './board-choice.ts';
import { isTopic, topicMeant, topicOption } from './board-topics.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { problemCard } from './problem-card.ts';

const ShowRandomProblem = graphql(`
  query ShowRandomProblem($discordGuildId: ID!, $discordUserId: ID!, $criteria: ProblemCriteriaInput!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      practice(discordUserId: $discordUserId) {
        randomProblem(criteria: $criteria) {
          ...ProblemCard
        }
      }
    }
  }
`);

const ShowAnyProblem = graphql(`
  query ShowAnyProblem($filter: ProblemFilter!) {
    randomProblem(filter: $filter) {
      ...ProblemCard
    }
  }
`);

/** No problem's contest rating is beyond these. */
const [MIN_RATING, MAX_RATING] = [0, 5_000];

export const randomSubcommand = (random: SlashCommandSubcommandBuilder) =>
  described(random.setName('random'), 'problem.randomCommand')
    .addStringOption((option) =>
      described(option.setName('difficulty'), 'problem.difficultyOption').addChoices(
        choicesOf(DIFFICULTIES, (value) => `common.difficulty_${value}`),
      ),
    )
    .addStringOption(topicOption('problem.topicOption'))
    .addIntegerOption((option) =>
      described(option.setName('min-rating'), 'problem.minRatingOption')
        .setMinValue(MIN_RATING)
        .setMaxValue(MAX_RATING),
    )
    .addIntegerOption((option) =>
      described(option.setName('max-rating'), 'problem.maxRatingOption')
        .setMinValue(MIN_RATING)
        .setMaxValue(MAX_RATING),
    );

/** `/problem random`: one that is free and fits, and that the caller has not solved. */
export async function randomProblem(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const { guildId: discordGuildId, user, options } = interaction;
  const topic = topicMeant(interaction);
  if (topic !== null && !isTopic(topic)) return t('board.noSuchTopic');
  const [minRating, maxRating] = [options.getInteger('min-rating'), options.getInteger('max-rating')];
  if (minRating !== null && maxRating !== null && minRating > maxRating) return t('problem.ratingsTurned');
  const difficulty = options.getString('difficulty') as Difficulty | null;
  const criteria: ProblemCriteriaInput = {
    difficulties: difficulty === null ? [] : [difficulty],
    tags: topic === null ? [] : [topic],
    minRating,
    maxRating,
  };
  const variables = { discordGuildId, discordUserId: user.id, criteria };
  const { communityByDiscordGuild: community } = await api.request(ShowRandomProblem, variables);
  if (!community) return t('common.notSetUp');
  const { practice } = community;
  const problem = practice
    ? practice.randomProblem
    : (await api.request(ShowAnyProblem, { filter: { ...criteria, isPaidOnly: false } })).randomProblem;
  if (!problem) return t('problem.noneLeft');
  return { embeds: [problemCard(problem, [t(practice ? 'problem.notSolvedByYou' : 'problem.anyProblem')], t)] };
}
