import { Path2D } from '@napi-rs/canvas';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Fonts } from './fonts.ts';
import type { RatingPlot, RatingPoint } from './picture.ts';
import { createSheet, INK, type Sheet } from './sheet.ts';

const [WIDTH, HEIGHT] = [560, 280];
const PLOT = { left: 52, right: 96, top: 62, bottom: 34 };
/** A rating that hardly moves does not fill the height, in points. */
const LEAST_SPAN = 120;
const TICKS = 4;
/** Contests are marked one by one while there are no more. */
const MAX_MARKED = 40;
const MAX_DATES = 5;
/** Titles nearer to each other than this are not written, in px. */
const LABEL_HEIGHT = 13;

/** The rating after each contest, at equal distances, over the bands of the titles. */
export function drawRatingPlot(fonts: Fonts, { title, rating, points, bands, locale }: RatingPlot): Sheet {
  const sheet = createSheet(fonts, WIDTH, HEIGHT);
  const { context: c, write } = sheet;
  const score = write(rating, {
    x: WIDTH - 20,
    y: 36,
    size: 22,
    weight: 700,
    ink: INK.accent,
    align: 'right',
    maxWidth: 120,
  });
  write(title, { x: 20, y: 36, size: 17, weight: 600, maxWidth: WIDTH - 56 - score });

  const ratings = points.map((point) => point.rating);
  const middle = (Math.min(...ratings) + Math.max(...ratings)) / 2;
  const span = Math.max(LEAST_SPAN, (Math.max(...ratings) - Math.min(...ratings)) * 1.15);
  const y = scaleLinear([middle - span / 2, middle + span / 2], [HEIGHT - PLOT.bottom, PLOT.top]);
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [PLOT.left, WIDTH - PLOT.right]);
  const [from, to] = y.domain() as [number, number];

  const digits = new Intl.NumberFormat(locale);
  c.lineWidth = 1;
  for (const tick of y.ticks(TICKS)) {
    across(sheet, y(tick), INK.raised);
    write(digits.format(tick), {
      x: PLOT.left - 8,
      y: y(tick) + 4,
      size: 11,
      ink: INK.quiet,
      align: 'right',
      maxWidth: PLOT.left,
    });
  }
  let last = Infinity;
  for (const band of bands.filter((one) => one.from > from && one.from < to).toSorted((a, b) => a.from - b.from)) {
    c.setLineDash([3, 4]);
    across(sheet, y(band.from), INK.line);
    c.setLineDash([]);
    if (last - y(band.from) < LABEL_HEIGHT) continue;
    last = y(band.from);
    write(band.label, { x: WIDTH - PLOT.right + 10, y: last - 3, size: 11, ink: INK.quiet, maxWidth: PLOT.right - 18 });
  }

  const [along, up] = [(_: RatingPoint, index: number) => x(index), ({ rating: at }: RatingPoint) => y(at)];
  const shade = c.createLinearGradient(0, PLOT.top, 0, HEIGHT - PLOT.bottom);
  shade.addColorStop(0, `${INK.accent}55`);
  shade.addColorStop(1, `${INK.accent}00`);
  c.fillStyle = shade;
  c.fill(new Path2D(area(along, HEIGHT - PLOT.bottom, up).curve(curveMonotoneX)(points) ?? ''));
  c.strokeStyle = INK.accent;
  c.lineWidth = 2;
  c.stroke(new Path2D(line(along, up).curve(curveMonotoneX)(points) ?? ''));
  for (const [index, point] of points.entries()) {
    const isLast = index === points.length - 1;
    if (!isLast && points.length > MAX_MARKED) continue;
    c.beginPath();
    c.arc(x(index), y(point.rating), isLast ? 4.5 : 2.5, 0, 2 * Math.PI);
    c.fillStyle = isLast ? INK.text : INK.accent;
    c.fill();
  }

  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' });
  const step = Math.max(1, Math.ceil((points.length - 1) / MAX_DATES));
  for (let index = points.length - 1; index > 0; index -= step) {
    // The first would stand over the ratings.
    if (x(index) < PLOT.left + 24) continue;
    write(day.format(points[index]!.at), {
      x: x(index),
      y: HEIGHT - 13,
      size: 11,
      ink: INK.quiet,
      align: 'center',
      maxWidth: 90,
    });
  }
  return sheet;
}

function across({ context: c }: Sheet, y: number, ink: string): void {
  c.strokeStyle = ink;
  c.beginPath();
  c.moveTo(PLOT.left, y);
  c.lineTo(WIDTH - PLOT.right, y);
  c.stroke();
}
