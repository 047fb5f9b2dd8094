import { userMention } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';
import { chooseContest } from './contest-choice.ts';

const DisqualifyEntrant = graphql(`
  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {
    disqualifyEntrant(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const RestoreEntrant = graphql(`
  mutation RestoreEntrant($input: RestoreEntrantInput!) {
    restoreEntrant(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const BanMember = graphql(`
  mutation BanMember($input: BanMemberInput!) {
    banMember(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const UnbanMember = graphql(`
  mutation UnbanMember($input: UnbanMemberInput!) {
    unbanMember(input: $input) {
      __typename
      ... on ModerationSuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** What comes of moderation. */
export type Moderated = { __typename: 'ModerationSuccess'; isNew: boolean } | { __typename: string; message: string };

/** Says what came of it: what was done, that nothing had to be done, or why it is refused. */
export const told = (result: Moderated, { done, before }: { done: string; before: string }): string => {
  if ('message' in result) return result.message;
  return result.isNew ? done : before;
};

const NO_CONTEST = { states: null, none: 'There is no contest yet.' };

/** Whom it is about, why, and on whose behalf. */
const asked = (interaction: CommandInteraction) => {
  const { id } = interaction.options.getUser('member', true);
  const reason = interaction.options.getString('reason', true);
  return { who: userMention(id), input: { discordUserId: id, reason, by: actorOf(interaction) } };
};

/** `/moderate disqualify`. */
export async function disqualifyEntrant(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, NO_CONTEST, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { who, input } = asked(interaction);
  const { disqualifyEntrant: result } = await tools.api.request(DisqualifyEntrant, { input: { ...input, ...chosen } });
  return told(result, {
    done: `${who} is out of the standings. What they solve goes on counting on the leaderboards. Take it back with \`/moderate restore-entrant\`.`,
    before: `${who} is disqualified already.`,
  });
}

/** `/moderate restore-entrant`. */
export async function restoreEntrant(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, NO_CONTEST, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { who, input } = asked(interaction);
  const { restoreEntrant: result } = await tools.api.request(RestoreEntrant, { input: { ...input, ...chosen } });
  return told(result, {
    done: `${who} is back in the standings, with all that they have done in the contest.`,
    before: `${who} is not disqualified.`,
  });
}

/** `/moderate ban`. */
export async function banMember(interaction: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { who, input } = asked(interaction);
  const { banMember: result } = await api.request(BanMember, { input: { ...input, communityId } });
  return told(result, {
    done: `${who} is banned from LeetCord here, and their points are off the boards. In Discord they stay. Take it back with \`/moderate unban\`.`,
    before: `${who} is banned already.`,
  });
}

/** `/moderate unban`. */
export async function unbanMember(interaction: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { who, input } = asked(interaction);
  const { unbanMember: result } = await api.request(UnbanMember, { input: { ...input, communityId } });
  return told(result, {
    done: `The ban of ${who} is lifted. Their points are back; they are a member again once they use \`/link\`.`,
    before: `${who} is not banned.`,
  });
}
