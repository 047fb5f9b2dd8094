import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLogger } from '@leetcord/kit/process/logger';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { expect, onTestFinished, test } from 'vitest';
import type { Picture, PictureRow } from './picture.ts';
import { createPictures } from './pictures.ts';

const log = createLogger('test', 'silent');
const NAMES = ['', 'Ada', '小明', '한국어', 'محمد (2)', '👩‍💻🏳️‍🌈', '\ud83d\u202e', 'Z̷̛̭̤', 'ไทย', 'w'.repeat(100_000)];
const podium: Picture = { kind: 'PODIUM', title: 'Sprint', steps: [{ rank: 1, name: 'Ada', score: '1 point' }] };

/** Pictures by the real program, or by another one with this code. */
function startPictures(code?: string, options: { patienceMs?: number; idleMs?: number } = {}) {
  const path = join(tempDir(), 'draws.mjs');
  if (code !== undefined) writeFileSync(path, code);
  const program = code === undefined ? {} : { program: pathToFileURL(path) };
  const pictures = createPictures({ log, patienceMs: 50_000, ...program, ...options });
  onTestFinished(() => pictures.stop());
  return pictures;
}

/** Of a PNG: source: its specification, chunk IHDR. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const rows = (names: readonly string[]): PictureRow[] =>
  names.map((name, index) => ({ rank: index + 1, name, score: name }));
const long = NAMES.join('');
const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ at: index * 86_400_000, rating: 1_500 + 7 * index }));
const year = { from: '2025-11-30', to: '2026-11-30', summary: long, less: long, more: long, locale: 'de-DE' } as const;
const everyDay = Array.from({ length: 366 }, (_, index) => ({
  date: new Date(Date.UTC(2025, 10, 30 + index)).toISOString().slice(0, 10),
  solved: index,
}));

test.each<[string, Picture, number[]]>([
  ['podium', { kind: 'PODIUM', title: long, steps: rows(NAMES.slice(0, 5)) }, [1_120, 560]],
  ['podium of others', { kind: 'PODIUM', title: '', steps: rows(NAMES.slice(5)) }, [1_120, 560]],
  ['board card', { kind: 'BOARD_CARD', title: long, subtitle: long, rows: rows(NAMES) }, [1_120, 900]],
  ['calendar', { kind: 'HEAT_MAP', title: long, days: everyDay, ...year }, [1_514, 382]],
  ['calendar of nothing', { kind: 'HEAT_MAP', title: '', days: [], ...year }, [1_514, 382]],
  [
    'plot of a rating',
    { kind: 'RATING_PLOT', title: long, rating: long, points: points(100), bands: [], locale: 'en' },
    [1_120, 560],
  ],
  [
    'plot of one contest',
    {
      ...{ kind: 'RATING_PLOT', title: '', rating: '', points: points(2), locale: 'en' },
      bands: [{ from: 1_500, label: long }],
    },
    [1_120, 560],
  ],
])('a %s is drawn whatever its texts are, in the size of its kind and 300 kB at most', async (_, picture, size) => {
  const png = (await startPictures().draw(picture))!;
  expect(sizeOf(png)).toEqual(size);
  expect(png.length).toBeLessThan(300_000);
});

test('a picture that takes too long is left out, and the next one is drawn by another process', async () => {
  const pictures = startPictures(
    `process.on('message', ({ title }) => title === 'hangs' ? setInterval(() => {}, 1e3) : process.send({ png: Buffer.from(title) }))`,
    { patienceMs: 3_000 },
  );
  // Starting the process takes its time, in which the first of two would already wait.
  expect(await pictures.draw(podium)).toEqual(Buffer.from('Sprint'));
  const [hung, next] = [pictures.draw({ ...podium, title: 'hangs' }), pictures.draw({ ...podium, title: 'Sprint' })];
  expect(await hung).toBeNull();
  expect(await next).toBeNull();
  await expect.poll(() => pictures.draw(podium)).toEqual(Buffer.from('Sprint'));
});

test('what ends the process that draws, or fails in it, costs a picture and nothing else', async () => {
  const failing = startPictures(
    `process.on('message', ({ title }) => process.send(title === 'fails' ? { error: 'No' } : { png: Buffer.from(title) }))`,
  );
  expect(await failing.draw({ ...podium, title: 'fails' })).toBeNull();
  expect(await failing.draw(podium)).toEqual(Buffer.from('Sprint'));
  const broken = startPictures(`process.exit(1)`);
  expect(await Promise.all([broken.draw(podium), broken.draw(podium)])).toEqual([null, null]);
});

test('a picture of more than 1 MB is left out', async () => {
  const pictures = startPictures(
    `process.on('message', ({ title }) => process.send({ png: Buffer.alloc(Number(title)) }))`,
  );
  expect(await pictures.draw({ ...podium, title: '1000000' })).toHaveLength(1_000_000);
  expect(await pictures.draw({ ...podium, title: '1000001' })).toBeNull();
});

test('of many pictures at once 20 wait, and more are left out at once', async () => {
  const pictures = startPictures(`process.on('message', () => undefined)`);
  const outcomes = Array.from({ length: 22 }, () => pictures.draw(podium));
  expect(await outcomes.at(-1)).toBeNull();
  const first = await Promise.race([...outcomes.slice(0, 21), Promise.resolve('none yet')]);
  expect(first).toBe('none yet');
});

test('the process that draws ends when nothing is drawn', async () => {
  const pictures = startPictures(
    `process.on('message', () => process.send({ png: Buffer.from(String(process.pid)) }))`,
    { idleMs: 50 },
  );
  const pid = Number(await pictures.draw(podium));
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isRunning(pid)).toBe(false);
  expect(Number(await pictures.draw(podium))).not.toBe(pid);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
