import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { problemCard, problemLink } from './problem-card.ts';
import { MAX_PROBLEM_LENGTH, problemsMeant } from './problem-choice.ts';

const ShowProblem = graphql(`
  query ShowProblem($discordGuildId: ID!, $slug: ID!, $discordUserId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      problem(slug: $slug) {
        problem {
          ...ProblemCard
        }
        solverCount
        isSolved(discordUserId: $discordUserId)
      }
    }
  }
`);

export const searchSubcommand = (search: SlashCommandSubcommandBuilder) =>
  described(search.setName('search'), 'problem.searchCommand').addStringOption((option) =>
    described(option.setName('problem'), 'problem.problemOption')
      .setRequired(true)
      .setMaxLength(MAX_PROBLEM_LENGTH)
      .setAutocomplete(true),
  );

/** `/problem search`: a problem, and who has solved it; or those that a text may mean. */
export async function searchProblem(
  { guildId: discordGuildId, user, options }: CommandInteraction,
  { api, t }: CommandTools,
): Promise<Answer> {
  const typed = options.getString('problem', true);
  const meant = await problemsMeant(typed, api);
  if ('found' in meant) {
    const { found, totalCount } = meant;
    if (totalCount === 0) return t('problem.unknown', { problem: asText(typed) });
    const lines = found.map((problem) => problemLink(problem, t));
    const description = linesThatFit(lines, { room: EMBED_LIMITS.description, totalCount, t });
    const embed = fitEmbed({ color: COLOURS.board, title: t('problem.found'), description })!;
    return { embeds: [new EmbedBuilder(embed)] };
  }
  const { slug } = meant;
  const { communityByDiscordGuild: community } = await api.request(ShowProblem, {
    ...{ discordGuildId, slug, discordUserId: user.id },
  });
  if (!community) return t('common.notSetUp');
  const { problem, solverCount, isSolved } = community.problem;
  if (!problem) return t('problem.unknown', { problem: asText(typed) });
  const lines = [
    ...(typeof isSolved === 'boolean' ? [t(isSolved ? 'problem.solvedByYou' : 'problem.notSolvedByYou')] : []),
    solverCount > 0 ? t('problem.solvers', { count: solverCount }) : t('problem.noSolvers'),
  ];
  return { embeds: [problemCard(problem, lines, t)] };
}
