import { serverCommand, type Command } from './command.ts';

/** `/privacy`: says what LeetCord keeps about a member, and where they change it. The bot itself cannot act as a member. */
export const privacyCommand: Command = {
  data: serverCommand('privacy', 'account.privacyCommand').toJSON(),
  isEphemeral: () => true,
  run: async (_interaction, { publicUrl, t }) =>
    [
      t('account.whatIsKept'),
      t('account.whatYouCanDo'),
      t('account.globalBoard'),
      t('account.privacyPage', { url: `${publicUrl}/privacy` }),
    ].join('\n'),
};
