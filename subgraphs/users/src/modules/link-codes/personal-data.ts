import { showing, type PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { LinkCode, LinkCodesRepository } from './link-codes.repository.ts';

const showLinkCode = showing<LinkCode>()({
  codeHash: 'hidden',
  discord: 'shown',
  discordGuildId: 'shown',
  displayName: 'shown',
  discordRole: 'shown',
  expiresAt: 'shown',
});

export const linkCodeData = (linkCodes: LinkCodesRepository) =>
  ({
    collections: ['linkCodes'],
    read: async ({ discord }) => (discord ? (await linkCodes.findOf(discord.id)).map(showLinkCode) : []),
    erase: async ({ discord }, tx) => {
      if (discord) await linkCodes.deleteOf(discord.id, tx);
    },
  }) satisfies PersonalData<Account>;
