import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStage, type Stage } from '@leetcord/driver/stage';
import { openHeadlessBrowser, type DemoBrowser, type HeadlessOptions } from '@leetcord/launcher/browser/open-browser';
import { startSystem, type System } from '@leetcord/launcher/system';
import { openDemoClub, openNewClub, type Club } from './club.ts';

/**
 * A whole LeetCord of its own: real processes and a real database, on free ports, with data that is removed afterwards. It is the
 * demo's server too; a scenario that must not meet others there has a club of its own.
 */
export interface League extends Club {
  system: System;
  stage: Stage;
  openClub(...named: [word: string, shown?: Parameters<typeof openNewClub>[3]]): Promise<Club>;
  /** By default with the extension as it is built, where the club is at its usual address. */
  openBrowser(options?: Pick<HeadlessOptions, 'hosts' | 'extensionDir'>): Promise<DemoBrowser>;
  close(): Promise<void>;
}

/** In tests many requests come from one machine at once; problems tests LeetCode's own budget, the gateway tests callers' rates. */
const SETTINGS = {
  LEETCODE_REQUESTS_PER_10S: '1000',
  ANONYMOUS_REQUESTS_PER_MINUTE: '100000',
  USER_REQUESTS_PER_MINUTE: '100000',
  REFUSED_SIGN_INS_PER_MINUTE: '100000',
};

export async function startLeague(env: Record<string, string> = {}): Promise<League> {
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-e2e-'));
  const tell = (line: string) => console.log(line);
  // An empty folder: LeetCode then has the 200 well-known problems, and is read in a moment.
  const problems = { LEETCODE_DATA_DIR: dataDir };
  const settings = { ...process.env, ...SETTINGS, ...problems, ...env };
  const system = await startSystem({ dataDir, ports: 'free', tell, env: settings });
  const stage = openStage(system.urls);
  // The bot keeps to Discord's limit for a channel, and its own tests check that.
  await stage.discord.settings({ channelPosts: 1_000 });
  const browsers: DemoBrowser[] = [];

  return {
    ...(await openDemoClub(stage)),
    system,
    stage,
    openClub: (...named) => openNewClub(stage, system, ...named),
    openBrowser: async (options) => {
      const browser = await openHeadlessBrowser(stage, { dir: dataDir, tell, ...options });
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
