import { codeWithAddress } from '@leetcord/kit/process/public-url';
import { time, TimestampStyles } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { nameOf } from '../member-round.ts';
import { actorOf } from './actor.ts';
import { serverCommand, type Command } from './command.ts';

const CreateLinkCode = graphql(`
  mutation CreateLinkCode($input: CreateLinkCodeInput!) {
    createLinkCode(input: $input) {
      __typename
      ... on CreateLinkCodeSuccess {
        code
        expiresAt
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** `/link`: gives the caller a one-time code that signs them in to the browser extension. */
export const linkCommand: Command = {
  data: serverCommand('link', 'Get a code that connects the LeetCord browser extension to you').toJSON(),
  isEphemeral: () => true,
  run: async (interaction, { api, publicUrl, extensionUrl }) => {
    const { discordUserId, canManageServer, isServerOwner } = actorOf(interaction);
    const { username, globalName, avatar } = interaction.user;
    const { createLinkCode: result } = await api.request(CreateLinkCode, {
      input: {
        discordUserId,
        discordUsername: username,
        displayName: nameOf(interaction.member.displayName, globalName, username) ?? username,
        discordGlobalName: globalName,
        discordAvatar: avatar,
        discordGuildId: interaction.guildId,
        canManageServer,
        isServerOwner,
      },
    });
    if (result.__typename !== 'CreateLinkCodeSuccess') return result.message;
    const expires = time(new Date(result.expiresAt), TimestampStyles.RelativeTime);
    return [
      `Your code is \`${codeWithAddress(publicUrl, result.code)}\`. It works once and expires ${expires}.`,
      'Keep it to yourself: whoever has it can sign in as you.',
      'Open the LeetCord extension in your browser and paste all of it under "I have a code from Discord".',
      `No extension yet? Get it here: <${extensionUrl}>`,
      'A new Discord account? Prove your LeetCode account there too: your points follow.',
    ].join('\n');
  },
};
