import { ButtonBuilder, ButtonStyle } from 'discord.js';
import { customId } from '../commands/custom-id.ts';
import { rowOf } from '../commands/pages.ts';
import type { Texts } from '../texts/texts.ts';
import type { Message } from './notification.ts';

/** The name of the button's control. */
export const PLACES = 'places';

/** The button below standings in a channel: it shows all places of a contest, page by page, to who presses it. */
export const placesButton = (contestId: string, t: Texts): NonNullable<Message['components']> => [
  rowOf(
    new ButtonBuilder()
      .setCustomId(customId(PLACES, contestId))
      .setLabel(t('news.allPlaces'))
      .setStyle(ButtonStyle.Secondary),
  ).toJSON(),
];
