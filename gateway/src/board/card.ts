import type { Board, Row } from '@leetcord/board/board';
import { plural } from '@leetcord/board/words';
import { escapeHtml } from '../pages/page.ts';

const WIDTH = 420;
const PADDING = 20;
const LINE = 28;
const TOP = 84;
const SHOWN_ROWS = 5;
/** How much text fits, in columns of the widest usual letters: names beside points, and lines of their own. */
const NAME_COLUMNS = 24;
const LINE_COLUMNS = 34;
/** A letter with more marks than this is somebody's joke. */
const MAX_CODE_POINTS = 8;

const WIDE =
  /[\p{Extended_Pictographic}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const NOT_IN_XML = /[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text as SVG has it. An isolate keeps the direction of a name to itself, dots at its end included. */
const textOf = (text: string) => `\u2068${escapeHtml(text.toWellFormed().replaceAll(NOT_IN_XML, ''))}\u2069`;

/** The beginning of a text that fits into some columns, whole letters only; letters of East Asia and pictures take two. */
export function fitted(text: string, columns: number): string {
  let width = 0;
  let fits = '';
  for (const { segment } of graphemes.segment(text)) {
    const letter = [...segment].slice(0, MAX_CODE_POINTS).join('');
    width += WIDE.test(letter) ? 2 : 1;
    if (width > columns) return `${fits.trimEnd()}…`;
    fits += letter;
  }
  return fits;
}

/** A picture of a board for a README: the week's first five, and the contest that runs. */
export function boardCard({ name, memberCount, week, running: [contest] }: Board): string {
  const rows = week.rows.slice(0, SHOWN_ROWS);
  const footer = contest === undefined ? [] : [`Contest: ${contest.title}`];
  const list = rows.length > 0 ? rows.map(rowAt) : [line('Nobody has scored this week yet.', TOP, 'soft')];
  const after = TOP + list.length * LINE;
  return svg(
    after + footer.length * LINE - 4,
    `Leaderboard of ${name || 'a Discord server'}`,
    [
      line(name || 'LeetCord', 36, 'title'),
      line(`${plural(memberCount, 'member')} · this week`, 58, 'soft'),
      ...list,
      ...footer.map((text) => line(text, after, 'live')),
    ].join(''),
  );
}

/** The same where there is no board that everybody may see. */
export const missingCard = (): string =>
  svg(
    TOP,
    'No public leaderboard',
    line('LeetCord', 36, 'title') + line('This leaderboard is private, or there is none.', 60, 'soft'),
  );

const line = (text: string, y: number, kind: string) =>
  `<text x="${PADDING}" y="${y}" class="${kind}">${textOf(fitted(text, LINE_COLUMNS + 12 * Number(kind === 'soft')))}</text>`;

const rowAt = ({ rank, name, isHidden, points }: Row, index: number) => {
  const y = TOP + index * LINE;
  return `<text x="${PADDING + 24}" y="${y}" class="soft" text-anchor="end">${rank}</text><text x="${PADDING + 36}" y="${y}" clip-path="url(#names)"${
    isHidden ? ' class="soft"' : ''
  }>${textOf(fitted(name, NAME_COLUMNS))}</text><text x="${WIDTH - PADDING}" y="${y}" text-anchor="end">${points.toLocaleString('en')}</text>`;
};

const svg = (
  height: number,
  title: string,
  content: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>${textOf(title)}</title>
<style>text { font: 15px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1c2330; } .title { font-size: 18px; font-weight: 700; }
.soft { fill: #566072; } .live { fill: #15703d; font-weight: 600; } .paper { fill: #fff; stroke: #dde1e8; }
@media (prefers-color-scheme: dark) { text { fill: #e6e9ef; } .soft { fill: #a3acbc; } .live { fill: #6fd39a; } .paper { fill: #14181f; stroke: #363d4a; } }</style>
<clipPath id="names"><rect x="${PADDING + 36}" y="0" width="${WIDTH - 2 * PADDING - 110}" height="${height}"/></clipPath>
<rect class="paper" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>
${content}
</svg>
`;
