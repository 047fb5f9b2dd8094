import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinAsMember } from '@leetcord/driver/member';
import { openDemoServer } from '@leetcord/driver/open-demo-server';
import type { Person } from '@leetcord/driver/sign-in';
import { openStage, type Stage } from '@leetcord/driver/stage';
import { openHeadlessBrowser, type DemoBrowser } from '@leetcord/launcher/browser/open-browser';
import { startSystem, type System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';

/** A whole LeetCord of its own: real processes, real database, on free ports, with data that goes away after. */
export interface League {
  system: System;
  stage: Stage;
  /** The channel that gets the news. */
  channelId: string;
  admin: string;
  /** What is posted in the channel, oldest first, as `title | description`. */
  posts(): Promise<string[]>;
  /** Signs one of the demo's users in, as a member with a proven LeetCode account. */
  join(name: keyof typeof DEMO.users): Promise<Person>;
  /** Starts a contest through the bot. */
  createContest(title: string, minutes: number): Promise<void>;
  openBrowser(): Promise<DemoBrowser>;
  close(): Promise<void>;
}

/** Many at once come from one machine in tests; LeetCode's own budget is tested in problems, callers' rates in the gateway. */
const SETTINGS = {
  LEETCODE_REQUESTS_PER_10S: '1000',
  ANONYMOUS_REQUESTS_PER_MINUTE: '100000',
  USER_REQUESTS_PER_MINUTE: '100000',
  REFUSED_SIGN_INS_PER_MINUTE: '100000',
};

export async function startLeague(env: Record<string, string> = {}): Promise<League> {
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-e2e-'));
  const tell = (line: string) => console.log(line);
  // An empty folder: LeetCode has the 200 problems that everybody has, and is read in a moment.
  const problems = { LEETCODE_DATA_DIR: dataDir };
  const settings = { ...process.env, ...SETTINGS, ...problems, ...env };
  const system = await startSystem({ dataDir, ports: 'free', tell, env: settings });
  const stage = openStage(system.urls);
  const channelId = DEMO.leetcodeChannelId;
  const admin = DEMO.users.ada;
  const { channel, visibility } = await openDemoServer(stage, channelId);
  if (!channel.includes(`<#${channelId}>`) || !visibility.includes('is public')) throw new Error(channel + visibility);
  const browsers: DemoBrowser[] = [];

  return {
    system,
    stage,
    channelId,
    admin,
    posts: async () =>
      (await stage.discord.messages({ channelId, limit: 1_000 })).map(({ embeds }) =>
        // Marks of direction around names are not seen.
        `${embeds[0]?.title ?? ''} | ${embeds[0]?.description ?? ''}`.replaceAll(/[\u2068\u2069]/g, ''),
      ),
    join: (name) =>
      joinAsMember(stage, { discordUserId: DEMO.users[name], channelId, leetcodeUsername: `${name}_codes` }),
    createContest: async (title, minutes) => {
      const reply = await stage.discord.runCommand({
        channelId,
        userId: admin,
        command: 'contest create',
        options: { title, minutes },
      });
      if (!reply.content.includes('is planned')) throw new Error(reply.content);
    },
    openBrowser: async () => {
      const browser = await openHeadlessBrowser(stage, { gatewayUrl: stage.api.url, dir: dataDir, tell });
      browsers.push(browser);
      return browser;
    },
    close: async () => {
      for (const browser of browsers) await browser.close();
      await system.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
