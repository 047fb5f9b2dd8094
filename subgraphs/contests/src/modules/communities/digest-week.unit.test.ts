import { expect, test } from 'vitest';
import type { Community, DigestTime } from './communities.repository.ts';
import { dueDigest, lastDigest } from './digest-week.ts';

const community = (more: Partial<Community> = {}): Community => ({
  ...{ _id: 'c', discordGuildId: '1', name: 'C', visibility: 'PRIVATE', destinations: [], createdAt: new Date(0) },
  ...{ timeZone: 'Europe/Berlin', ...more },
});
const at = (weekday: number, time: string): { digestTime: DigestTime } => ({ digestTime: { weekday, time } });
const due = (now: string, more: Partial<Community> = {}) =>
  dueDigest(community(more), new Date(now))?.startsAt.toISOString() ?? null;
const LAST_WEEK = '2026-11-23T00:00:00.000Z';

test.each([
  ['at nine on a Monday there, where nothing is chosen', '2026-11-30T08:00:00Z', {}, LAST_WEEK],
  ['not a minute before', '2026-11-30T07:59:00Z', {}, null],
  ['two days later at most', '2026-12-02T08:00:00Z', {}, LAST_WEEK],
  ['no more after that', '2026-12-02T08:01:00Z', {}, null],
  ['not again', '2026-11-30T08:00:00Z', { digestOf: new Date(LAST_WEEK) }, null],
  [
    'again where a clock that ran ahead told of a week to come',
    '2026-11-30T08:00:00Z',
    { digestOf: new Date('2027-01-04') },
    LAST_WEEK,
  ],
  ['on a Friday of the week that runs', '2026-11-27T16:00:00Z', at(5, '17:00'), LAST_WEEK],
  ['on a Sunday of the week that ends', '2026-11-29T19:00:00Z', at(7, '20:00'), LAST_WEEK],
  ['later than the clocks skip', '2026-03-29T01:30:00Z', at(7, '02:30'), '2026-03-23T00:00:00.000Z'],
])('a community is told of a week %s', (_, now, more, expected) => {
  expect(due(now, more)).toBe(expected);
});

test('a community that chooses another day is told of each week at most once', () => {
  const told = new Set<string>();
  let digestOf: Date | undefined;
  for (let hour = 0; hour < 24 * 40; hour += 1) {
    const now = new Date(Date.UTC(2026, 10, 2, hour));
    const chosen = community({ ...at((Math.floor(hour / 31) % 7) + 1, '09:00'), ...(digestOf && { digestOf }) });
    const week = dueDigest(chosen, now);
    if (week === null) continue;
    expect(told).not.toContain(week.key);
    told.add(week.key);
    digestOf = week.startsAt;
    expect(lastDigest(chosen, now).at.getTime()).toBeLessThanOrEqual(now.getTime());
  }
  expect(told.size).toBeGreaterThan(3);
});
