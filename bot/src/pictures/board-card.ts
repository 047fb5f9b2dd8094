import type { Fonts } from './fonts.ts';
import type { BoardCard } from './picture.ts';
import { createSheet, INK, inkOfRank, type Sheet } from './sheet.ts';

const WIDTH = 560;
const TOP = 76;
const ROW = 36;
const MARGIN = 20;

/** The first rows of a board, one below the other. */
export function drawBoardCard(fonts: Fonts, { title, subtitle, rows }: BoardCard): Sheet {
  const sheet = createSheet(fonts, WIDTH, TOP + rows.length * ROW + 14);
  const { context: c, write } = sheet;
  write(title, { x: MARGIN, y: 36, size: 18, weight: 600, maxWidth: WIDTH - 2 * MARGIN });
  write(subtitle, { x: MARGIN, y: 56, size: 12, ink: INK.quiet, maxWidth: WIDTH - 2 * MARGIN });
  for (const [index, { rank, name, score }] of rows.entries()) {
    const top = TOP + index * ROW;
    const y = top + 22;
    if (index % 2 === 0) {
      c.fillStyle = INK.raised;
      c.beginPath();
      c.roundRect(MARGIN - 8, top, WIDTH - 2 * MARGIN + 16, ROW - 2, 6);
      c.fill();
    }
    write(String(rank), {
      x: MARGIN + 24,
      y,
      size: 15,
      weight: 700,
      ink: inkOfRank(rank),
      align: 'right',
      maxWidth: 36,
    });
    const wide = write(score, { x: WIDTH - MARGIN - 4, y, size: 14, ink: INK.quiet, align: 'right', maxWidth: 200 });
    write(name, {
      x: MARGIN + 40,
      y,
      size: 15,
      weight: rank <= 3 ? 600 : 400,
      maxWidth: WIDTH - 2 * MARGIN - 60 - wide,
    });
  }
  return sheet;
}
