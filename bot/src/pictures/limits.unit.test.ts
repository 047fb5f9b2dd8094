import { many, testLimits, text } from '@leetcord/kit/testing/limits';
import { vi } from 'vitest';
import type { Fonts } from './fonts.ts';
import { drawRatingPlot } from './rating-plot.ts';
import { createSheet } from './sheet.ts';

const fonts: Fonts = { prepare: (prepared) => prepared, families: () => 'serif' };
const { context } = createSheet(fonts, 1, 1);

/** How many contests are marked in the plot of the rating after so many, and how many dates it has. */
function plotted(contests: number) {
  const prototype = Object.getPrototypeOf(context) as typeof context;
  const [arc, fillText] = [vi.spyOn(prototype, 'arc'), vi.spyOn(prototype, 'fillText')];
  const points = many(contests, (index) => ({ at: index * 86_400_000, rating: 1_500 + index }));
  const { height } = drawRatingPlot(fonts, {
    kind: 'RATING_PLOT',
    title: '',
    rating: '',
    points,
    bands: [],
    locale: 'en',
  });
  // Nothing else is written so far down.
  const dates = fillText.mock.calls.filter(([, , y]) => y > height - 20).length;
  const marks = arc.mock.calls.length;
  for (const spy of [arc, fillText]) spy.mockRestore();
  return { marks, dates };
}

function isWritten(length: number): boolean {
  const sheet = createSheet(fonts, 1, 1);
  const written = vi.spyOn(sheet.context, 'fillText');
  sheet.write(text(length), { x: 0, y: 0, size: 1, maxWidth: Infinity });
  return written.mock.calls[0]![0].includes(text(length));
}

testLimits([
  ['the contests that are marked in the plot of a rating', 40, (n) => plotted(n).marks === n],
  ['the dates in the plot of a rating', 5, (n) => plotted(n + 1).dates === n],
  ['the characters of a text in a picture', 200, isWritten],
]);
