import type { Fonts } from './fonts.ts';
import type { Podium } from './picture.ts';
import { createSheet, INK, inkOfRank, type Sheet } from './sheet.ts';

const [WIDTH, HEIGHT] = [560, 280];
const MARGIN = 20;
const GAP = 8;
const FLOOR = HEIGHT - 20;
/** The height of the steps by place, in px. */
const STEP_HEIGHTS = [146, 108, 76];
const WIDEST = 164;

/** Steps with the names above them: the best in the middle. */
export function drawPodium(fonts: Fonts, { title, steps }: Podium): Sheet {
  const sheet = createSheet(fonts, WIDTH, HEIGHT);
  const { context: c, write } = sheet;
  write(title, { x: WIDTH / 2, y: 38, size: 18, weight: 600, align: 'center', maxWidth: WIDTH - 2 * MARGIN });
  const width = Math.min(WIDEST, (WIDTH - 2 * MARGIN + GAP) / steps.length - GAP);
  const left = (WIDTH - steps.length * (width + GAP) + GAP) / 2;
  for (const [column, { rank, name, score }] of inColumns(steps).entries()) {
    const height = STEP_HEIGHTS[rank - 1] ?? STEP_HEIGHTS.at(-1)!;
    const [x, top] = [left + column * (width + GAP), FLOOR - height];
    const middle = { x: x + width / 2, align: 'center', maxWidth: width - 8 } as const;
    c.fillStyle = INK.raised;
    c.beginPath();
    c.roundRect(x, top, width, height, [6, 6, 0, 0]);
    c.fill();
    c.fillStyle = inkOfRank(rank);
    c.fillRect(x, top, width, 4);
    write(String(rank), { ...middle, y: top + 48, size: 34, weight: 700, ink: inkOfRank(rank) });
    write(name, { ...middle, y: top - 30, size: 16, weight: 600 });
    write(score, { ...middle, y: top - 11, size: 12, ink: INK.quiet });
  }
  return sheet;
}

/** The first in the middle, the second on its left, the third on its right, and so on. */
function inColumns<T>(steps: readonly T[]): T[] {
  const [left, right]: [T[], T[]] = [[], []];
  for (const [index, step] of steps.entries()) (index % 2 === 1 ? left : right).push(step);
  return [...left.toReversed(), ...right];
}
