import type { EmbedBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { soon } from './contest-words.ts';
import { rankingRow } from './ranking.ts';

graphql(`
  fragment BoardLine on LeaderboardEntry {
    id
    rank
    rankYesterday
    points
    solved
    shownAs
    displayName
    user {
      displayName
    }
  }
`);

/** To this place ranks are of the moment. */
const EXACT_PLACES = 1_000;

type Line = Parameters<typeof rankingRow>[0] & { rankYesterday?: number | null };

/** A row, and by how many places it has moved since yesterday. */
export function boardRow({ rankYesterday, ...row }: Line, t: Texts): string {
  const moved = (rankYesterday ?? row.rank) - row.rank;
  const arrow = moved === 0 ? '' : moved > 0 ? ` · ▲ ${moved}` : ` · ▼ ${-moved}`;
  return rankingRow(row, t) + arrow;
}

/** Says in an embed of which moment the places of its rows are, where any is not of now. */
export function addMoment(
  embed: EmbedBuilder,
  { rows, rankedAt }: { rows: readonly { rank: number }[]; rankedAt?: string | null },
  t: Texts,
): void {
  if (!rankedAt || rows.every(({ rank }) => rank <= EXACT_PLACES)) return;
  embed.addFields({ name: t('board.placesAsOf', { place: EXACT_PLACES }), value: soon(rankedAt) });
}
