import { setTimeout as wait } from 'node:timers/promises';
import { shownCodeOf } from '@leetcord/driver/sign-in';
import type { Stage } from '@leetcord/driver/stage';
import type { DemoBrowser } from '@leetcord/launcher/browser/open-browser';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { percentile, type Figure } from './figures.ts';

const SUBMISSIONS = 100;
const WARM_UP = 5;
/** The shortest time between two submissions of a member, in ms: the extension sends a report every 3 s in the long run. */
const PACE_MS = 3_100;
const CHANNEL = DEMO.leetcodeChannelId;

/**
 * A member solves problems in a real browser. For each, measures the time from when the stand-in for LeetCode answers the check with a
 * verdict to when the stand-in for Discord accepts the post. Both use this machine's clock.
 */
export async function measureVerdictToPost({ leetcode, discord }: Stage, browser: DemoBrowser): Promise<Figure[]> {
  const userId = DEMO.users.ben;
  await discord.runCommand({
    channelId: CHANNEL,
    userId: DEMO.users.ada,
    command: 'config channel',
    options: { channel: CHANNEL },
  });
  await discord.runCommand({ channelId: CHANNEL, userId: DEMO.users.ada, command: 'config flood', options: {} });
  await signIn();
  const problems = (await leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly).slice(0, SUBMISSIONS + WARM_UP);
  await leetcode.clearRequests();
  for (const { titleSlug } of problems) {
    const paced = wait(PACE_MS);
    const page = await browser.openLeetCode(`/problems/${titleSlug}/`);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('status').getByText('Accepted').waitFor();
    await untilPosted(titleSlug);
    await page.close();
    await paced;
  }

  const verdicts = (await leetcode.requests()).filter(({ kind }) => kind === 'verdict');
  const posts = (await discord.messages({ channelId: CHANNEL, limit: 1_000 })).filter(({ embeds }) =>
    embeds[0]?.description?.includes('** solved it in '),
  );
  const delays = posts.slice(WARM_UP).map(({ createdAt }, index) => {
    const verdict = verdicts[index + WARM_UP];
    return Date.parse(createdAt) - (verdict?.at ?? Number.NaN);
  });
  return [
    { figure: 'submissions', value: String(delays.length) },
    { figure: 'median', value: `${percentile(delays, 0.5)} ms`, aim: 'under 300 ms' },
    { figure: 'p95', value: `${percentile(delays, 0.95)} ms`, aim: 'under 1,000 ms' },
    { figure: 'longest', value: `${Math.max(...delays)} ms` },
  ];

  async function untilPosted(slug: string): Promise<void> {
    for (;;) {
      const last = (await discord.messages({ channelId: CHANNEL, limit: 1_000 })).at(-1);
      if (last?.embeds[0]?.url?.includes(`/${slug}/`) === true) return;
      await wait(10);
    }
  }

  async function signIn(): Promise<void> {
    await browser.signInToLeetCode('bench_codes');
    const { content } = await discord.runCommand({ channelId: CHANNEL, userId, command: 'link' });
    const popup = await browser.openPopup();
    await popup.getByLabel('Code', { exact: true }).fill(shownCodeOf(content));
    await popup.getByRole('button', { name: 'Sign in' }).click();
    await popup.getByRole('button', { name: 'Yes, go on' }).click();
    await popup.getByText('Signed in as').waitFor();
    await popup.getByLabel('Your LeetCode user name').fill('bench_codes');
    await popup.getByRole('button', { name: 'Get a proof text' }).click();
    const code = await popup.getByText(/^leetcord-/).innerText();
    await leetcode.putAccount({ username: 'bench_codes', aboutMe: code });
    await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
    await popup.getByText('LeetCode bench_codes').waitFor();
    await popup.close();
  }
}
