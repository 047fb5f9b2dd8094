import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportFacts } from '../queue/report.ts';
import { createUnfinishedStore } from '../queue/unfinished-store.ts';
import type { Session } from '../session/kept.ts';
import { createPageService } from './page-service.ts';

const at = '2026-11-23T18:30:00.000Z';
const seen = { submissionId: '1', problemSlug: 'two-sum', at };
const judged = { kind: 'judged', ...seen, language: 'python3', verdict: 'ACCEPTED' } as const;

beforeEach(() => fakeBrowser.reset());

function createPages() {
  const taken: ReportFacts[] = [];
  const world = { userId: 'u1' as string | null, taken };
  const pages = createPageService({
    queue: {
      enqueue: async (facts: ReportFacts) => taken.push(facts) > 0,
      drain: async () => {},
    } as Parameters<typeof createPageService>[0]['queue'],
    unfinished: createUnfinishedStore(fakeBrowser.storage.local),
    session: async () =>
      world.userId ? ({ server: 'https://a.example', user: { id: world.userId } } as Session) : null,
    here: async () => {},
    solvedHistory: { plan: async () => null, take: async () => {} },
    noteLeetCodeUser: async () => {},
    outcome: async () => ({ kind: 'over' }),
    now: () => Date.parse(at),
  });
  return { world, pages };
}

test('a submission whose verdict comes after the next user has signed in belongs to its submitter', async () => {
  const { world, pages } = createPages();
  await pages.answer({ kind: 'submitted', ...seen }, 1);
  world.userId = 'u2';
  await pages.answer(
    { kind: 'judged-list', judged: [judged, { ...judged, verdict: 'NEW' }, { ...judged, submissionId: '2' }] },
    1,
  );
  expect(world.taken).toMatchObject([
    { submissionId: '1', owner: 'https://a.example u1' },
    { submissionId: '2', owner: 'https://a.example u2' },
  ]);
});

test('the page is not told to whom a submission belongs', async () => {
  const { pages } = createPages();
  await pages.answer({ kind: 'submitted', ...seen }, 1);
  expect(await pages.answer({ kind: 'reconcile' }, 1)).toEqual({ unfinished: [seen], list: null });
});
