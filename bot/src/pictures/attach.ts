import { AttachmentBuilder } from 'discord.js';
import type { Picture } from './picture.ts';
import type { Pictures } from './pictures.ts';

/** A picture to go with an embed. */
export interface LabelledPicture {
  picture: Picture;
  /** What it shows, for those who do not see it. */
  description: string;
}

/** Discord's limit for a file's description, in characters. */
const MAX_DESCRIPTION = 1_024;
const NAMES = {
  RATING_PLOT: 'rating.png',
  HEAT_MAP: 'days.png',
  PODIUM: 'podium.png',
  BOARD_CARD: 'board.png',
} as const satisfies Record<Picture['kind'], string>;

/** The file's name, and the address at which the embed that it goes with shows it. */
export const fileName = ({ kind }: Picture): string => NAMES[kind];
export const addressIn = (picture: Picture): string => `attachment://${fileName(picture)}`;

export const fileDescription = ({ description }: LabelledPicture): string =>
  [...description.toWellFormed()].slice(0, MAX_DESCRIPTION).join('');

/** The files for an answer to a command; null where the picture cannot be drawn now. */
export async function attachmentOf(labelled: LabelledPicture, pictures: Pick<Pictures, 'draw'>) {
  const png = await pictures.draw(labelled.picture);
  return (
    png && new AttachmentBuilder(png, { name: fileName(labelled.picture), description: fileDescription(labelled) })
  );
}
