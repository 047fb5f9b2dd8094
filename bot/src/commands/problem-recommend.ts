import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ShowRecommendationsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { problemLink } from './problem-card.ts';

const ShowRecommendations = graphql(`
  query ShowRecommendations($discordGuildId: ID!, $discordUserId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      practice(discordUserId: $discordUserId) {
        recommendations {
          level {
            basis
            rating
            difficulty
          }
          items {
            reason
            topic
            solvedInTopic
            problem {
              ...ProblemCard
            }
          }
        }
      }
    }
  }
`);

type Recommendations = NonNullable<
  NonNullable<ShowRecommendationsQuery['communityByDiscordGuild']>['practice']
>['recommendations'];
type Item = Recommendations['items'][number];
type Level = Recommendations['level'];

export const recommendSubcommand = (recommend: SlashCommandSubcommandBuilder) =>
  described(recommend.setName('recommend'), 'problem.recommendCommand');

/** `/problem recommend`: what the caller could solve next, and why. */
export async function recommendProblems(
  { guildId: discordGuildId, user }: CommandInteraction,
  { api, t }: CommandTools,
): Promise<Answer> {
  const variables = { discordGuildId, discordUserId: user.id };
  const { communityByDiscordGuild: community } = await api.request(ShowRecommendations, variables);
  if (!community) return t('common.notSetUp');
  if (!community.practice) return t('problem.notMember');
  const { level, items } = community.practice.recommendations;
  const lines = items.flatMap((item) => lineOf(item, level, t) ?? []);
  if (lines.length === 0) return t('problem.allSolved');
  const description = [levelText(level, t), ...lines].join('\n\n');
  const embed = fitEmbed({ color: COLOURS.board, title: t('problem.recommended'), description })!;
  return { embeds: [new EmbedBuilder(embed)] };
}

function levelText({ basis, rating, difficulty }: Level, t: Texts): string {
  return typeof rating === 'number' && basis !== 'SOLVED_COUNTS'
    ? t(`problem.levelBy_${basis}`, { rating })
    : t('problem.levelBySolved', { difficulty: t(`common.isDifficult_${difficulty}`) });
}

/** Null for a problem that cannot be read just now. */
function lineOf({ problem, ...item }: Item, level: Level, t: Texts): string | null {
  return problem ? `${problemLink(problem, t)}\n${whyText(item, problem.contestRating ?? null, level, t)}` : null;
}

function whyText(
  { reason, topic, solvedInTopic }: Omit<Item, 'problem'>,
  rating: number | null,
  { difficulty }: Level,
  t: Texts,
): string {
  if (reason === 'STEP_UP' && rating !== null) return t('problem.why_STEP_UP', { rating: Math.round(rating) });
  if (reason === 'THIN_TOPIC' && topic) {
    return t('problem.why_THIN_TOPIC', { topic: asText(topic), count: solvedInTopic ?? 0 });
  }
  if (reason === 'AT_LEVEL') return t('problem.why_AT_LEVEL', { difficulty: t(`common.isDifficult_${difficulty}`) });
  return t('problem.why_UNSOLVED');
}
