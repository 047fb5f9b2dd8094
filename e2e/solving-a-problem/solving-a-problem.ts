import { boardsOf } from '@leetcord/driver/boards';
import { report, untilConfirmed } from '@leetcord/driver/solving';
import { WAIT } from '@leetcord/driver/until';
import type { DemoBrowser } from '@leetcord/launcher/browser/open-browser';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinInBrowser, submitInBrowser } from '../support/in-browser.ts';
import type { League } from '../support/league.ts';

export const solvingAProblem = (given: () => League) =>
  describe('solving a problem', () => {
    let league: League;
    let browser: DemoBrowser;

    beforeAll(async () => {
      league = given();
      browser = await league.openBrowser();
    });

    const leaderboard = async () => (await boardsOf(league.stage, league.communityId)).WEEK;

    const submit = (slug: string, code: string, button: 'Submit' | 'Run', result: string) =>
      submitInBrowser(browser, slug, { code, button, result });

    test('a member signs in with a code from Discord and proves a LeetCode account in the popup', async () => {
      await joinInBrowser(league, browser, 'ben', 'Ben');
    });

    test('a solve in a running contest is posted with member, problem, difficulty, points and place, and the leaderboard agrees', async () => {
      await league.createContest('Evening sprint', 60);
      await expect.poll(league.posts, WAIT).toContainEqual(expect.stringContaining('Evening sprint has started'));
      const page = await submit('two-sum', '# hash map', 'Submit', 'Accepted');
      await expect.poll(league.solvePosts, WAIT).toHaveLength(1);

      const messages = await league.stage.discord.messages({ channelId: league.channelId });
      const [solve] = messages.flatMap(({ embeds }) => embeds).filter(({ title }) => title === '1. Two Sum');
      expect(solve).toMatchObject({
        description: '**Ben** solved it in Python. First solve, easy: 1 point.',
        fields: [
          { name: 'Difficulty', value: 'Easy' },
          { name: 'Points', value: '+1' },
          { name: 'This week', value: '🥇 1st, 1 point' },
          { name: 'Evening sprint', value: '🥇 1st, 1 point' },
        ],
      });
      expect(await leaderboard()).toEqual({ Ben: '1 for 1' });
      await page.close();

      const popup = await browser.openPopup();
      await popup.getByText(/First solve, easy: 1 point/).waitFor();
      await popup.close();
    });

    test('a wrong answer and a run of the code are neither posted nor scored', async () => {
      await submit('add-two-numbers', '# wrong answer', 'Submit', 'Wrong Answer');
      await submit('add-two-numbers', '# right', 'Run', 'Run: accepted');
      // Events come in order, so once this one is posted, posts for the others would be there too.
      await submit('valid-parentheses', '# stack', 'Submit', 'Accepted');
      await expect.poll(league.solvePosts, WAIT).toHaveLength(2);
      expect((await league.solvePosts()).join()).not.toContain('Add Two Numbers');
      expect(await leaderboard()).toEqual({ Ben: '2 for 2' });
    });

    test('a submission that is reported again, and forged reports, change nothing', async () => {
      const ada = await league.join('ada');
      const honest = await league.stage.leetcode.submit({ username: 'ada_codes', slug: '3sum' });
      const claim = { submissionId: honest.submissionId, problemSlug: '3sum', at: new Date(honest.at) };
      const chloe = await league.join('chloe');

      // Another user's submission, reported first: this must not block its owner.
      expect(await report(league.stage, chloe, claim)).toMatchObject({ submission: { state: 'PENDING' } });
      const never = { submissionId: '2999999999', problemSlug: 'trapping-rain-water', at: new Date() };
      expect(await report(league.stage, chloe, never)).toMatchObject({ submission: { state: 'PENDING' } });

      const first = await report(league.stage, ada, claim);
      expect(first).toMatchObject({ isNew: true });
      await untilConfirmed(league.stage, ada, first);
      expect(await report(league.stage, ada, claim)).toMatchObject({
        isNew: false,
        submission: { state: 'CONFIRMED' },
      });
      await expect.poll(league.solvePosts, WAIT).toHaveLength(3);

      // The end mark: a later event is posted, and nothing came in between.
      await submit('merge-two-sorted-lists', '# merge', 'Submit', 'Accepted');
      await expect.poll(league.solvePosts, WAIT).toHaveLength(4);
      expect((await league.solvePosts()).filter((post) => post.includes('Chloé'))).toEqual([]);
      expect(await leaderboard()).toEqual({ Ada: '3 for 1', Ben: '3 for 3' });
    });
  });
