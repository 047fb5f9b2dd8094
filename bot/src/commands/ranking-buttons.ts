import { ButtonBuilder, ButtonStyle, type ActionRowBuilder } from 'discord.js';
import type { Texts } from '../texts/texts.ts';
import { customId } from './custom-id.ts';
import { pageButtons, rowOf } from './pages.ts';

interface RankingPage {
  page: number;
  /** How many there are. */
  pages: number;
  hasNext: boolean;
  /** Of rows. */
  totalCount: number;
}

/** The buttons below a page of a ranking: for its other pages, where there are or were any, and for the reader's own place. */
export function rankingButtons(
  controls: { page: string; place: string },
  words: readonly string[],
  { page, pages, hasNext, totalCount }: RankingPage,
  t: Texts,
): ActionRowBuilder<ButtonBuilder> {
  const others = pages > 1 || page > 0 ? pageButtons(controls.page, words, { page, hasNext }, t) : [];
  const place = new ButtonBuilder()
    .setCustomId(customId(controls.place, ...words))
    .setLabel(t('contest.myPlace'))
    .setStyle(ButtonStyle.Primary)
    .setDisabled(totalCount === 0);
  return rowOf(...others, place);
}
