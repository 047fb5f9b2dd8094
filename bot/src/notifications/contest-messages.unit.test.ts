import { createLogger } from '@leetcord/kit/process/logger';
import { postForm } from '@leetcord/stand-ins/discord/rest/message-form';
import { expect, test } from 'vitest';
import type { EventOf } from './documents.ts';
import { createTeller } from './registry.ts';
import { standingLine } from './standings.ts';
import { tellInBoth } from '../testing/no-english.ts';
import { TEXTS } from '../texts/texts.ts';

const NOW = new Date('2026-11-23T18:30:00.000Z');
const tell = tellInBoth(createTeller(createLogger('test', 'silent')));
const t = TEXTS.en;
const TOLD = { now: NOW, t };
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const unixIn = (minutes: number) => Date.parse(inMinutes(minutes)) / 1_000;

const event = {
  ...{ id: 'e1', cursor: '42', at: NOW.toISOString(), notification: 'CONTEST_PLAN' as const },
  community: { id: 'c1', discordGuildId: '1', language: null, gatherAfter: null, destinations: [], newsHolds: [] },
};
const planned: EventOf<'ContestPlanEvent'>['contest'] = {
  ...{ title: 'Monday *sprint*', state: 'SCHEDULED', startsAt: inMinutes(60), plannedEndsAt: inMinutes(120) },
  ...{ freezesAt: null, format: 'ICPC', entry: 'JOIN', problemChoice: 'BY_HAND', problemCount: 4, cancelReason: null },
};
const toldOfPlan = (changes: Partial<EventOf<'ContestPlanEvent'>>, contest: Partial<typeof planned> = {}) =>
  tell(
    {
      ...{ ...event, __typename: 'ContestPlanEvent', change: 'PLANNED', parts: [] },
      ...{ ...changes, contest: { ...planned, ...contest } },
    },
    TOLD,
  )?.embed;
const problem = (label: string, title = 'Two Sum') => ({
  ...{ label, points: 3 },
  problem: { number: '1', title, url: 'https://leetcode.com/problems/two-sum/', difficulty: 'EASY' as const },
});
const person = (name: string, mayBeMentioned = true) => ({
  ...{ shownAs: 'NAME' as const, mayBeMentioned, displayName: name, user: { displayName: 'elsewhere' } },
});

test('a contest that is planned is told with its times, its rules and how to join, and not with its problems', () => {
  expect(toldOfPlan({})).toMatchObject({
    title: 'Monday \\*sprint\\* is planned',
    description: [
      `It starts <t:${unixIn(60)}:R>: <t:${unixIn(60)}:f>.`,
      `It ends <t:${unixIn(120)}:f>.`,
      'Format ICPC. Most problems solved, then least penalty: your minutes, and 20 for each wrong attempt.',
      '4 problems, told at the start.',
      'Take part with `/contest join`.',
    ].join('\n'),
    footer: { text: 'LeetCord #42' },
  });
});

test('a change is told by its parts, a cancellation by its reason, and neither once it is outdated', () => {
  const parts = ['TITLE', 'END', 'FREEZE'] as const;
  const changed = toldOfPlan({ change: 'CHANGED', parts: [...parts] }, { freezesAt: inMinutes(90) });
  expect(changed?.description).toBe(
    `It has a new title.\nIt ends <t:${unixIn(120)}:f>.\nIts standings freeze <t:${unixIn(90)}:f>, until the results are final.`,
  );
  expect(toldOfPlan({ change: 'CHANGED' })).toBeUndefined();
  const cancelled = { state: 'CANCELLED', cancelReason: 'Holi*day*' } as const;
  expect(toldOfPlan({ change: 'CANCELLED' }, cancelled)).toMatchObject({
    title: 'Monday \\*sprint\\* is cancelled',
    description: 'Holi\\*day\\*',
  });
  for (const change of ['PLANNED', 'CHANGED'] as const) {
    expect(toldOfPlan({ change, parts: ['START'] }, cancelled)).toBeUndefined();
  }
  // Posted late: the start has been told.
  expect(toldOfPlan({}, { state: 'RUNNING', startsAt: inMinutes(-1) })).toBeUndefined();
});

test('nobody is reminded once a contest has started or is cancelled', () => {
  const remind = (contest: Partial<typeof planned>) =>
    tell({ ...event, __typename: 'ContestReminderEvent', contest: { ...planned, ...contest } }, TOLD)?.embed;
  expect(remind({})).toMatchObject({
    title: 'Monday \\*sprint\\* starts soon',
    description: expect.stringContaining(`It starts <t:${unixIn(60)}:R>.`),
  });
  expect(remind({ startsAt: NOW.toISOString() })).toBeUndefined();
  expect(remind({ state: 'CANCELLED' })).toBeUndefined();
});

test('a start lists the problems with links, and says it where any problem counts', () => {
  const start = (problems: ReturnType<typeof problem>[] | null) =>
    tell(
      {
        ...{ ...event, __typename: 'ContestStartedEvent' },
        contest: {
          ...{ title: 'Sprint', state: 'RUNNING', endsAt: inMinutes(60), entry: 'EVERYBODY', problems },
          ...(problems === null
            ? { format: 'POINTS', problemChoice: 'ANY' }
            : { format: 'LEETCODE', problemChoice: 'BY_HAND' }),
        },
      },
      TOLD,
    )!;
  const { embed } = start([problem('A'), problem('B', 'Add [Two](x)')]);
  expect(embed.description?.split('\n').slice(-2)).toEqual([
    '**A** [1. Two Sum](https://leetcode.com/problems/two-sum/) · easy · 3 points',
    '**B** [1. Add \\[Two\\](x)](https://leetcode.com/problems/two-sum/) · easy · 3 points',
  ]);
  const any = start(null);
  expect(any.embed.description).toContain('Any problem counts');
  const many = start(Array.from({ length: 100 }, () => problem('AA', 'x'.repeat(200)))).embed;
  expect(postForm.safeParse({ embeds: [many] }).error).toBeUndefined();
  expect(many.description).toMatch(/and \d+ more$/);
});

test('who was first to solve a problem is named if they may be mentioned, and nobody is told of where none may be', () => {
  const told = (firstSolvedBy: ReturnType<typeof person>[], isCorrection = false) =>
    tell(
      {
        ...{ ...event, __typename: 'FirstSolveEvent', isCorrection, contest: { title: 'Sprint', state: 'RUNNING' } },
        problem: { ...problem('C'), firstSolvedBy },
      },
      TOLD,
    )?.embed;
  const line = '**C** [1. Two Sum](https://leetcode.com/problems/two-sum/) · easy · 3 points';
  expect(told([person('Ada')])).toMatchObject({
    title: 'Sprint: first to solve C',
    description: `**Ada** was first to solve it.\n${line}`,
  });
  expect(told([person('Ada'), person('Bob', false)], true)?.description).toBe(
    `Corrected: **Ada** and **An anonymous member** were first to solve it.\n${line}`,
  );
  expect(told(Array.from({ length: 9 }, () => person('Ada')))?.description).toContain('and 4 more were first');
  expect(told([person('Bob', false)])).toBeUndefined();
  expect(told([])).toBeUndefined();
});

test('a row of standings shows what its format ranks by, and which problems are solved', () => {
  const row = { rank: 1, points: 7, solved: 2, ...person('Ada'), cells: [], problems: [] };
  const did = (label: string, isSolved: boolean, isFirstToSolve = false) => ({
    ...{ label, isSolved, isFirstToSolve, wrongAttempts: 0 },
  });
  const problems = [did('A', true, true), did('B', false), did('C', true)];
  expect(standingLine(row, t)).toBe('🥇 **Ada** · 7 points · 2 problems');
  const cells = (column: 'PENALTY_MINUTES' | 'FINISH_SECONDS' | 'POINTS', value: number | null) => [{ column, value }];
  expect(standingLine({ ...row, problems, cells: cells('PENALTY_MINUTES', 35) }, t)).toBe(
    '🥇 **Ada** · 2 problems · penalty 35 · A⭐ C',
  );
  expect(standingLine({ ...row, cells: cells('FINISH_SECONDS', 3_723) }, t)).toContain(
    '7 points · 2 problems · time 1:02:03',
  );
  expect(standingLine({ ...row, cells: cells('FINISH_SECONDS', null) }, t)).toBe('🥇 **Ada** · 7 points · 2 problems');
  expect(standingLine({ ...row, cells: cells('POINTS', 1.5) }, t)).toBe('🥇 **Ada** · 2 problems · 1.5 points');
});
