import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Fonts } from './fonts.ts';

/**
 * The picture's own ground is dark and its corners are round, so that it looks the same, and is as easy to read, in Discord's dark and
 * light themes. Contrast of text to the ground is 4.5 at least.
 */
export const INK = {
  ground: '#1e2127',
  raised: '#2b2f37',
  line: '#3b404a',
  quiet: '#a3a9b5',
  text: '#f2f3f5',
  accent: '#ffa116',
  gold: '#f5c542',
  silver: '#c3cad4',
  bronze: '#d99058',
} as const;

/** Device pixels for one of the picture's, for screens with a high density. */
const SCALE = 2;
/** Rounded corners, in px. */
const CORNER = 10;
/** Longer texts are cut before they are measured, in UTF-16 units. */
const MAX_LENGTH = 200;
const ELLIPSIS = '…';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Write {
  x: number;
  /** Of the letters' base line. */
  y: number;
  size: number;
  weight?: 400 | 600 | 700;
  ink?: string;
  align?: 'left' | 'center' | 'right';
  /** In px: what is wider is cut. */
  maxWidth: number;
}

/** What a picture is drawn on. Its unit is a px of Discord's. */
export interface Sheet {
  width: number;
  height: number;
  context: SKRSContext2D;
  /** Writes one line, and returns how wide it is in px. Any text may be written: its direction does not spread to what is beside it. */
  write(text: string, how: Write): number;
  /** Encodes it as PNG, beside other work. */
  png(): Promise<Buffer>;
}

export function createSheet(fonts: Fonts, width: number, height: number): Sheet {
  fonts.prepare(ELLIPSIS);
  const canvas: Canvas = createCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.fillStyle = INK.ground;
  context.beginPath();
  context.roundRect(0, 0, width, height, CORNER);
  context.fill();

  const widthOf = (text: string) => context.measureText(isolated(text)).width;
  /** The longest beginning that fits, in whole characters. */
  const cut = (text: string, maxWidth: number) => {
    if (widthOf(text) <= maxWidth) return text;
    const parts = [...characters.segment(text)].map(({ segment }) => segment);
    let [fits, tooLong] = [0, parts.length];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if (widthOf(parts.slice(0, middle).join('') + ELLIPSIS) <= maxWidth) fits = middle;
      else tooLong = middle;
    }
    return parts.slice(0, fits).join('').trimEnd() + ELLIPSIS;
  };

  return {
    width,
    height,
    context,
    write: (text, { x, y, size, weight = 400, ink = INK.text, align = 'left', maxWidth }) => {
      const prepared = fonts.prepare(text.slice(0, MAX_LENGTH).toWellFormed());
      context.font = `${weight} ${size}px ${fonts.families()}`;
      context.fillStyle = ink;
      context.textAlign = align;
      const fitting = cut(prepared, maxWidth);
      context.fillText(isolated(fitting), x, y);
      return widthOf(fitting);
    },
    png: () => canvas.encode('png'),
  };
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const isolated = (text: string) => FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;

/** The ink of a place. */
export const inkOfRank = (rank: number): string => [INK.gold, INK.silver, INK.bronze][rank - 1] ?? INK.quiet;
