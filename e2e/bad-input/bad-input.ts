import type { Person } from '@leetcord/driver/sign-in';
import { report, untilConfirmed } from '@leetcord/driver/solving';
import { submissionsOf } from '@leetcord/driver/submissions';
import { WAIT } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Club } from '../support/club.ts';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';

export const badInput = (given: () => League) =>
  describe('bad input', () => {
    let league: League;
    let club: Club;
    let ben: Person;
    let insider: Insider;

    beforeAll(async () => {
      league = given();
      insider = createInsider(league.system);
      club = await league.openClub('slips');
      ben = await club.join('ben');
    });
    afterAll(() => insider?.close());

    /** One or two sentences for a person: no stack, no address, no internal name. */
    const PLAIN_SENTENCE = /^[A-Za-z][^\n{}]{10,200}[.:]$/;
    const INTERNALS = /127\.0\.0\.1|localhost|node_modules|\bat \w+ \(|Mongo|undefined|ECONN/;

    const expectPlain = (message: string | undefined) => {
      expect(message).toMatch(PLAIN_SENTENCE);
      expect(message).not.toMatch(INTERNALS);
    };

    const claim = (change: Partial<{ submissionId: string; problemSlug: string; at: Date }>) =>
      report(league.stage, ben, { submissionId: '2165000001', problemSlug: 'two-sum', at: new Date(), ...change });

    const mySubmissions = () => submissionsOf(league.stage, ben);

    test.each([
      ['an id with letters', { submissionId: '12ab' }],
      ['an empty id', { submissionId: '' }],
      ['an id of 21 digits', { submissionId: '1'.repeat(21) }],
      ['an invalid slug', { problemSlug: '../../etc' }],
      ['a date in the future', { at: new Date(Date.now() + 86_400_000) }],
    ])('%s gets a sentence, and nothing is stored', async (_name, change) => {
      const before = await mySubmissions();
      const result = await claim(change);
      expect(result.__typename).toBe('InvalidInputError');
      if (result.__typename === 'InvalidInputError') expectPlain(result.message);
      expect(await mySubmissions()).toEqual(before);
    });

    test('an unknown problem is kept, then rejected with the reason', async () => {
      expect(await claim({ submissionId: '2165000002', problemSlug: 'no-such-problem' })).toMatchObject({
        isNew: true,
      });
      const find = async () => (await mySubmissions()).get('2165000002');
      await insider.ageReports(ben.userId);
      await expect.poll(find, WAIT).toMatchObject({ state: 'REJECTED' });
      expectPlain((await find())?.rejectionReason ?? undefined);
    });

    test('an id above 2^31 is valid', async () => {
      const { submissionId, at } = await league.stage.leetcode.submit({
        username: ben.leetcodeUsername,
        slug: 'two-sum',
      });
      expect(Number(submissionId)).toBeGreaterThan(2 ** 31);
      await untilConfirmed(league.stage, ben, await claim({ submissionId, at: new Date(at) }));
    });

    test("another user's submission is kept but never confirmed, and still counts for its owner", async () => {
      const chloe = await club.join('chloe');
      const { submissionId, at } = await league.stage.leetcode.submit({
        username: chloe.leetcodeUsername,
        slug: 'two-sum',
      });
      expect(await claim({ submissionId, at: new Date(at) })).toMatchObject({ submission: { state: 'PENDING' } });
      const owners = { submissionId, problemSlug: 'two-sum', at: new Date(at) };
      await untilConfirmed(league.stage, chloe, await report(league.stage, chloe, owners));
      expect((await mySubmissions()).get(submissionId)?.state).not.toBe('CONFIRMED');
    });

    test('a report without a sign-in is answered with what to do', async () => {
      const input = {
        submissionId: '1',
        problemSlug: 'two-sum',
        language: 'cpp',
        verdict: 'ACCEPTED',
        submittedAt: new Date(),
      };
      const result = await league.stage.api.mutate('recordSubmission', input);
      expect(result.__typename).toBe('NotSignedInError');
      expectPlain(result.message);
    });

    test.each([
      ['a meaningless token', 'nonsense'],
      ['a forged token', () => `${ben.accessToken.slice(0, -10)}AAAAAAAAAA`],
    ])('%s is refused with what to do', async (_name, token) => {
      const value = typeof token === 'string' ? token : token();
      const { errors: [error] = [] } = await league.stage.api.ask({ query: '{ me { id } }' }, value);
      expect(error?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
      expectPlain(error?.message);
    });

    test.each([
      ['a body that is not JSON', '{"query": ', 400],
      ['a body that is JSON but no request', '[1,2,3]', 400],
      ['a body that is too large', JSON.stringify({ query: `{ ${'me '.repeat(60_000)} }` }), 413],
      ['a document that is no GraphQL', JSON.stringify({ query: '{ me' }), 400],
    ])('%s gets a sentence in JSON', async (_name, body, status) => {
      const response = await fetch(league.stage.api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).not.toMatch(INTERNALS);
    });

    test('the bot refuses a contest that is too long with a sentence', async () => {
      const { discord } = league.stage;
      const reply = await discord.runCommand({
        channelId: club.channelId,
        userId: club.admin,
        command: 'contest create',
        options: { title: 'Sprint', length: '40 days' },
      });
      expectPlain(reply.content);
    });
  });
