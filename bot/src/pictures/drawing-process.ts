/**
 * Draws pictures for the bot, one after the other, in a process of its own: the bot answers meanwhile, a text that breaks a font costs a
 * picture and nothing else, and the memory goes back when the process ends. It reads no settings and has no secrets.
 */
import { draw } from './draw.ts';
import { createFonts } from './fonts.ts';
import type { Picture } from './picture.ts';

/** What it answers to each picture: a PNG, or why there is none. */
export type Drawn = { png: Uint8Array } | { error: string };

const fonts = createFonts();

process.on('message', (picture: Picture) => {
  void drawn(picture).then((answer) => process.send!(answer));
});
// The bot has ended.
process.on('disconnect', () => process.exit());

async function drawn(picture: Picture): Promise<Drawn> {
  try {
    return { png: await draw(fonts, picture).png() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
