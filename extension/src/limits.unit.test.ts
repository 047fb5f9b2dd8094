import { many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { judged, pageMessage } from './messages.ts';
import { nextPollMs } from './queue/backoff.ts';
import { answeredBy, withAnswerOf } from './solved-history/offer.ts';
import { solvedList } from './solved-history/solved-list.ts';
import { Asking } from './ui/asking.ts';
import { linesOf } from './worker/toast-lines.ts';

const said = (part: object) => ({
  ...{ kind: 'judged', submissionId: '1', problemSlug: 'two-sum', language: 'cpp' },
  ...{ verdict: 'ACCEPTED', at: '2026-11-23T12:00:00Z', ...part },
});

/** Whether a toast says of so many communities what a report gives there. */
async function areShown(communities: number): Promise<boolean> {
  const awards = many(communities, (id) => ({ points: 1, community: `${id}`, communityId: null, reason: 'New.' }));
  const lines = await linesOf({} as never, { serverId: null, owner: 'ann', awards } as never);
  return lines.length === communities;
}

/** Whether a browser keeps of so many users that they have answered the offer to read what they had solved before. */
const areKept = (users: number): boolean =>
  answeredBy(many(users, String).reduce<unknown>((stored, user) => withAnswerOf(stored, user as never), null))
    .length === users;

/** Whether a page waits to ask until a moment that is so many ms ahead. */
async function isAwaited(ms: number): Promise<boolean> {
  let asked = 0;
  const asking = new Asking(
    async () => {
      asked += 1;
      return ms;
    },
    () => 0,
  );
  await asking.now();
  asking.tick(0);
  return asked === 1;
}

testLimits([
  ['the ms until a page asks again', 120_000, isAwaited],
  ['the users of a browser of whom it keeps that they have answered an offer', 20, areKept],
  ['the ms until the popup asks for news again', 15_000, (n) => nextPollMs(n) >= n],
  ['the lines of a toast', 3, areShown],
  ['the digits of a submission id', 20, parsed(judged, (n) => said({ submissionId: '1'.repeat(n) }))],
  ["the characters of a problem's slug", 200, parsed(judged, (n) => said({ problemSlug: text(n) }))],
  ['the characters of a language', 40, parsed(judged, (n) => said({ language: text(n) }))],
  ['the characters of a LeetCode name', 100, parsed(judged, (n) => said({ leetcodeName: text(n) }))],
  [
    'the problems of a list of solved ones',
    10_000,
    parsed(solvedList, (n) => ({ username: 'ann', problemSlugs: many(n, String) })),
  ],
  [
    "the characters of a solved problem's slug",
    200,
    parsed(solvedList, (n) => ({ username: 'ann', problemSlugs: ['a'.repeat(n)] })),
  ],
  [
    "the characters of the name of a list's owner",
    100,
    parsed(solvedList, (n) => ({ username: 'a'.repeat(n), problemSlugs: [] })),
  ],
  ['the submissions of a list', 20, parsed(pageMessage, (n) => ({ kind: 'judged-list', judged: many(n, String) }))],
]);
