import { createDiscordControl, type DiscordControl } from '@leetcord/stand-ins/discord/control-client';
import { createLeetCodeControl, type LeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { createApi, type Api } from './api.ts';

/** Where members act: the API, and both stand-ins. */
export interface Stage {
  api: Api;
  leetcode: LeetCodeControl;
  discord: DiscordControl;
}

/** The stage of a system with stand-ins, from its addresses. */
export const openStage = (urls: { gateway: string; leetcode: string; discord: string }): Stage => ({
  api: createApi(`${urls.gateway}/graphql`),
  leetcode: createLeetCodeControl(urls.leetcode),
  discord: createDiscordControl(urls.discord),
});
