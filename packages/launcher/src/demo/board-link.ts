import { demoCommunityId } from '@leetcord/driver/communities';
import type { Stage } from '@leetcord/driver/stage';

/** The address of the offline explorer with a query for the demo server's leaderboard. */
export async function boardLink(stage: Stage, gatewayUrl: string): Promise<string> {
  const query = `{
  leaderboard(communityId: "${await demoCommunityId(stage)}", window: WEEK) {
    entries(first: 10) {
      edges { node { rank points solved shownAs user { displayName } } }
    }
  }
}`;
  return `${gatewayUrl}/graphiql?${new URLSearchParams({ query })}`;
}
