import { serverCommand, type Command } from './command.ts';

const answer = (publicUrl: string) =>
  [
    'LeetCord keeps your Discord and LeetCode names, the servers where you take part, and when you solved what: never what you wrote.',
    'In the LeetCord extension, on the Account page, you can hide your name in this server, keep news from being about you, ' +
      'download all that LeetCord knows of you, and delete your account.',
    `All of it in plain words: <${publicUrl}/privacy>`,
  ].join('\n');

/** `/privacy`: says what LeetCord keeps about a member, and where they change it. The bot itself cannot act as a member. */
export const privacyCommand: Command = {
  data: serverCommand('privacy', 'What LeetCord keeps of you, and how to hide, download or delete it').toJSON(),
  isEphemeral: () => true,
  run: async (_interaction, { publicUrl }) => answer(publicUrl),
};
