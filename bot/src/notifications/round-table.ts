import { shownName, plural } from '../commands/ranking.ts';
import type { RoundTableFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
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
export function roundTable({ results, hiddenCount }: RoundTableFragment): string | null {
  const { edges, totalCount } = results;
  const told = edges
    .map(({ node }) => node)
    .filter(({ shownAs, mayBeMentioned }) => shownAs === 'NAME' && mayBeMentioned);
  if (told.length === 0) return null;
  const unnamed = hiddenCount + edges.length - told.length;
  const rest = unnamed > 0 ? [`Not named here: ${plural(unnamed, 'member')}.`] : [];
  const room = EMBED_LIMITS.description - rest.join('').length - 2;
  return [linesThatFit(told.map(rowOf), room, told.length + totalCount - edges.length), ...rest].join('\n\n');
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** Such as `1. **alice** · 4 of 4 solved in 58:12 · place 1,234 · rating 1,876 (+23)`; what is not known is left out. */
function rowOf(
  { solved, problemCount, finishSeconds, place, rating, ratingChange, ...who }: Row,
  index: number,
): string {
  const changed = textOf(ratingChange, (it) => ` (${change.format(it)})`) ?? '';
  return [
    `${index + 1}. **${shownName(who)}**`,
    textOf(solved, (it) => solvedText(it, problemCount ?? null, finishSeconds ?? null)),
    textOf(place, (it) => `place ${whole.format(it)}`),
    textOf(rating, (it) => `rating ${whole.format(it)}${changed}`),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

const textOf = (value: number | null | undefined, text: (value: number) => string): string | null =>
  value === null || value === undefined ? null : text(value);

function solvedText(solved: number, problemCount: number | null, finishSeconds: number | null): string {
  const count = problemCount === null ? `${solved} solved` : `${solved} of ${problemCount} solved`;
  return finishSeconds === null ? count : `${count} in ${clockText(finishSeconds)}`;
}
