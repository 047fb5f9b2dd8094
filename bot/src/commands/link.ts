import { codeWithAddress } from '@leetcord/kit/process/public-url';
import { graphql } from '../gql/index.ts';
import { nameOf } from '../member-round.ts';
import { refusal } from '../texts/api-sentences.ts';
import { actorOf } from './actor.ts';
import { serverCommand, type Command } from './command.ts';
import { soon } from './contest-words.ts';

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
  data: serverCommand('link', 'account.linkCommand').toJSON(),
  isEphemeral: () => true,
  run: async (interaction, { api, publicUrl, extensionUrl, t }) => {
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
    if (result.__typename !== 'CreateLinkCodeSuccess') return refusal(result, t);
    return [
      t('account.code', { code: codeWithAddress(publicUrl, result.code), when: soon(result.expiresAt) }),
      t('account.codeIsSecret'),
      t('account.codeGoesWhere'),
      t('account.extensionIsWhere', { url: extensionUrl }),
      t('account.newDiscordAccount'),
    ].join('\n');
  },
};
