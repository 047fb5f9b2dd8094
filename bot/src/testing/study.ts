import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { vi } from 'vitest';
import type { DiscordActorInput } from '../gql/graphql.ts';

type Page = { first: number; after: string | null };
type Input = { input: { planId?: string; by: DiscordActorInput } };

const PROBLEM = { number: '1', title: 'Two Sum', difficulty: 'EASY', url: 'https://leetcode.com/problems/two-sum/' };
const STATES = ['DONE', 'LATE', 'SOLVED_BEFORE', 'OPEN'];
const item = (index: number) => ({
  ...{ slug: `problem-${index + 1}`, date: `2026-12-${String(7 + Math.floor(index / 2)).padStart(2, '0')}` },
  ...{ problem: { ...PROBLEM, number: String(index + 1) }, doneCount: index === 0 ? 2 : 0 },
  myState: STATES[Math.min(index, STATES.length - 1)],
});
const member = (displayName: string, done: number, missed: number, more: object = {}) => ({
  ...{ shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName }, done, missed, ...more },
});

/** A study plan as GraphQL answers it: one that runs, with twelve problems and who is along. */
const shownPlan = (pageOf: (rows: object[], page: Page) => object, more: object = {}) => {
  const items = Array.from({ length: 12 }, (_, index) => item(index));
  return {
    ...{ id: 's1', title: 'Graphs', state: 'RUNNING', startsOn: '2026-12-07', endsOn: '2026-12-12' },
    ...{ countsEarlier: true, itemCount: 12, memberCount: 3, alongCount: 2 },
    community: { id: `c-${DEMO.guildId}`, discordGuildId: DEMO.guildId },
    today: [{ ...item(0) }],
    mine: { done: 3, missed: 1 },
    items: ({ first, after, last }: Page & { last?: number }) => pageOf(items, { first: last ?? first, after }),
    members: (page: Page) =>
      pageOf(
        [member('Ada', 12, 0), member('*שלום*', 6, 2), member('', 0, 0, { shownAs: 'ANONYMOUS', user: null })],
        page,
      ),
    ...more,
  };
};

/** What a LeetCord in memory answers about study plans. `mayModerate` says whom it lets change them. */
export function createStudy(
  pageOf: (rows: object[], page: Page) => object,
  { mayModerate, refusal }: { mayModerate(input: Input['input']): boolean; refusal: object },
) {
  const study = {
    plans: [
      shownPlan(pageOf),
      shownPlan(pageOf, { id: 's2', title: 'Next', state: 'SCHEDULED', mine: null, today: [], memberCount: 0 }),
      shownPlan(pageOf, {
        id: 's3',
        title: 'Past',
        state: 'OVER',
        countsEarlier: false,
        members: () => pageOf([], { first: 1, after: null }),
      }),
    ] as { id: string; state: string }[],
    shown: ({ states = ['SCHEDULED', 'RUNNING', 'OVER'] }: { states?: string[] }) => ({
      edges: study.plans.filter(({ state }) => states.includes(state)).map((node) => ({ node })),
    }),
    root: {
      studyPlan: vi.fn(({ id }: { id: string }): object | null => study.plans.find((plan) => plan.id === id) ?? null),
      createStudyPlan: vi.fn((asked: Input): object => changed(asked)),
      updateStudyPlan: vi.fn((asked: Input): object => changed(asked)),
      addStudyPlanItems: vi.fn((asked: Input): object => changed(asked)),
      removeStudyPlanItem: vi.fn((asked: Input): object => changed(asked)),
      moveStudyPlanItem: vi.fn((asked: Input): object => changed(asked)),
      endStudyPlan: vi.fn((asked: Input): object => changed(asked)),
      deleteStudyPlan: vi.fn((asked: Input): object => changed(asked, 'DeleteStudyPlanSuccess')),
      joinStudyPlan: vi.fn((_: Input): object => ({ __typename: 'StudyPlanEntrySuccess', isNew: true })),
      leaveStudyPlan: vi.fn((_: Input): object => ({ __typename: 'StudyPlanEntrySuccess', isNew: false })),
    },
  };
  const changed = ({ input }: Input, __typename = 'StudyPlanSuccess'): object =>
    mayModerate(input)
      ? { __typename, plan: study.plans.find(({ id }) => id === input.planId) ?? study.plans[0] }
      : refusal;
  return study;
}
