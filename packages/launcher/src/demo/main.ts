import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { boardLink } from './board-link.ts';
import { playEvening } from './evening.ts';
import { findRunningSystem } from './running-system.ts';
import { endWithFailure } from '../failure-sentence.ts';
import { createProgress } from '../progress.ts';

/** `npm run demo`: plays an evening on the system that `npm start` runs, and tells where to look. */
const tell = createProgress();

try {
  const { stage, urls } = await findRunningSystem();
  const channel = `${urls.discord}/channels/${DEMO.leetcodeChannelId}`;
  console.log(`\n  Watch the channel: ${channel}\n`);
  await playEvening(stage, { tell });
  console.log(`
  The channel:      ${channel}
  The leaderboard:  ${await boardLink(stage, urls.gateway)}
  Apollo Sandbox:   ${urls.gateway}/graphql
`);
} catch (error) {
  endWithFailure(error);
}
