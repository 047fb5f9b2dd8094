import { shownName } from '../commands/ranking.ts';
import type { RoundTableFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import { clockText } from './standings.ts';

graphql(`
  fragment RoundTable on CommunityRound {
    title
    url
    hiddenCount
    results(first: 100) {
      totalCount
      edges {
        node {
          shownAs
          mayBeMentioned
          displayName
          user {
            displayName
          }
          solved
          problemCount
          finishSeconds
          place
          rating
          ratingChange
        }
      }
    }
  }
`);

type Row = RoundTableFragment['results']['edges'][number]['node'];

/** How members did in a round of LeetCode, best first; null where nobody is to be named. Who may not be mentioned is only counted: a place in the world names an account. */
export function roundTable({ results, hiddenCount }: RoundTableFragment, t: Texts): string | null {
  const { edges, totalCount } = results;
  const told = edges
    .map(({ node }) => node)
    .filter(({ shownAs, mayBeMentioned }) => shownAs === 'NAME' && mayBeMentioned);
  if (told.length === 0) return null;
  const unnamed = hiddenCount + edges.length - told.length;
  const rest = unnamed > 0 ? [t('contests.notNamed', { count: unnamed })] : [];
  const room = EMBED_LIMITS.description - rest.join('').length - 2;
  const lines = told.map((row, index) => rowOf(row, index, t));
  const count = told.length + totalCount - edges.length;
  return [linesThatFit(lines, { room, totalCount: count, t }), ...rest].join('\n\n');
}

/** Such as `1. **alice** · 4 of 4 solved in 58:12 · place 1,234 · rating 1,876 (+23)`; what is not known is left out. */
function rowOf(
  { solved, problemCount, finishSeconds, place, rating, ratingChange, ...who }: Row,
  index: number,
  t: Texts,
): string {
  return [
    `${index + 1}. **${shownName(who, t)}**`,
    textOf(solved, (it) => solvedText(it, { problemCount, finishSeconds }, t)),
    textOf(place, (it) => t('contests.roundPlace', { place: it })),
    textOf(rating, (it) => ratingText(it, ratingChange, t)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

const textOf = (value: number | null | undefined, text: (value: number) => string): string | null =>
  value === null || value === undefined ? null : text(value);

function solvedText(
  count: number,
  { problemCount, finishSeconds }: Pick<Row, 'problemCount' | 'finishSeconds'>,
  t: Texts,
): string {
  const solved =
    typeof problemCount === 'number'
      ? t('contests.solvedOf', { count, all: problemCount })
      : t('contests.solved', { count });
  return typeof finishSeconds === 'number'
    ? t('contests.solvedIn', { solved, time: clockText(finishSeconds) })
    : solved;
}

function ratingText(rating: number, change: number | null | undefined, t: Texts): string {
  if (typeof change !== 'number') return t('contests.rating', { rating });
  const signed = change.toLocaleString(t.locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return t('contests.ratingAndChange', { rating, change: signed });
}
