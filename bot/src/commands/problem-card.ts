import type { ProblemCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';
import { EmbedBuilder } from 'discord.js';

graphql(`
  fragment ProblemCard on Problem {
    slug
    number
    title
    url
    difficulty
    acceptanceRate
    contestRating
    isPaidOnly
    tags {
      name
    }
  }
`);

/** Such as `[1. Two Sum](https://…) · easy`. */
export const problemLink = (
  { number, title, url, difficulty }: Pick<ProblemCardFragment, 'number' | 'title' | 'url' | 'difficulty'>,
  t: Texts,
): string => `[${asText(number)}. ${asText(title)}](${url}) · ${t(`common.isDifficult_${difficulty}`)}`;

/** The same of one by its slug, whose other facts may not be known: then its address. */
export const problemNamed = (
  { slug, problem }: { slug: string; problem?: Parameters<typeof problemLink>[0] | null },
  t: Texts,
): string => (problem ? problemLink(problem, t) : `https://leetcode.com/problems/${slug}/`);

/** What is known of a problem, with lines before it. Topics are hidden until somebody wants to see them, since they say how to solve it. */
export function problemCard(problem: ProblemCardFragment, lines: readonly string[], t: Texts): EmbedBuilder {
  const { number, title, url, difficulty, acceptanceRate, contestRating, isPaidOnly, tags } = problem;
  const facts = [
    [t('news.difficulty'), t(`common.difficulty_${difficulty}`)],
    ...(typeof acceptanceRate === 'number'
      ? [[t('problem.acceptance'), t('problem.percent', { rate: Math.round(acceptanceRate * 10) / 10 })]]
      : []),
    ...(typeof contestRating === 'number'
      ? [[t('problem.rating'), t('problem.ratingIs', { rating: Math.round(contestRating) })]]
      : []),
  ].map(([name = '', value = '']) => ({ name, value, inline: true }));
  const topics = t.and(tags.map(({ name }) => asText(name))).slice(0, EMBED_LIMITS.fieldValue - '||||'.length);
  return new EmbedBuilder(
    fitEmbed({
      color: COLOURS[difficulty],
      title: `${asText(number)}. ${asText(title)}`,
      url,
      description: [...lines, ...(isPaidOnly ? [t('problem.isPaidOnly')] : [])].join('\n'),
      fields: [...facts, ...(topics === '' ? [] : [{ name: t('problem.topics'), value: `||${topics}||` }])],
    })!,
  );
}
