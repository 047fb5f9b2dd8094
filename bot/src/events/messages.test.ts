import { expect, test } from 'vitest';
import type { SubmissionEvent } from './documents.ts';
import { messageOf } from './messages.ts';
import { nonceOf } from './nonce.ts';

const solved: SubmissionEvent = {
  __typename: 'SubmissionEvent',
  id: 'e1',
  cursor: '42',
  at: '2026-11-23T18:30:00.000Z',
  community: { discordGuildId: '1', announcementChannelId: '2' },
  points: 3,
  reason: 'First solve, medium: 3 points.',
  places: [
    { rank: 2, points: 10, contest: null },
    { rank: 1, points: 3, contest: { title: 'Monday *sprint*' } },
  ],
  submission: {
    language: 'python3',
    user: { displayName: 'al_ice **bold**' },
    problem: {
      slug: 'add-two-numbers',
      number: '2',
      title: 'Add Two Numbers',
      difficulty: 'MEDIUM',
      url: 'https://leetcode.com/problems/add-two-numbers/',
    },
  },
};

test('a solved problem is told with member, problem, difficulty, points and places', () => {
  const { title, url, description, fields, footer } = messageOf(solved).toJSON();
  expect(title).toBe('2. Add Two Numbers');
  expect(url).toBe('https://leetcode.com/problems/add-two-numbers/');
  expect(description).toBe('**al\\_ice \\*\\*bold\\*\\*** solved it in python3. First solve, medium: 3 points.');
  expect(fields?.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Difficulty: Medium',
    'Points: +3',
    'This week: 🥈 2nd, 10 points',
    'Monday \\*sprint\\*: 🥇 1st, 3 points',
  ]);
  expect(footer?.text).toBe('LeetCord #42');
});

test('an event is told even where the problem and the member cannot be read', () => {
  const { title, description } = messageOf({
    ...solved,
    submission: { language: 'cpp', user: null, problem: null },
  }).toJSON();
  expect(title).toBe('A problem');
  expect(description).toContain('a former member');
});

test('an event has one nonce in a channel, within the length that Discord takes', () => {
  expect(nonceOf('e1', '2')).toBe(nonceOf('e1', '2'));
  expect(nonceOf('e1', '2')).not.toBe(nonceOf('e1', '3'));
  expect(nonceOf('e1', '2')).toHaveLength(25);
});
