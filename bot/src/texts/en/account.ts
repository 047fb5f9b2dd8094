/** `/link` and `/privacy`. */
export const account = {
  linkCommand: 'Get a code that connects the LeetCord browser extension to you',
  code: 'Your code is `{code}`. It works once and expires {when}.',
  codeIsSecret: 'Keep it to yourself: whoever has it can sign in as you.',
  codeGoesWhere: 'Open the LeetCord extension in your browser and paste all of it under "I have a code from Discord".',
  extensionIsWhere: 'No extension yet? Get it here: <{url}>',
  newDiscordAccount: 'A new Discord account? Prove your LeetCode account there too: your points follow.',

  privacyCommand: 'What LeetCord keeps of you, and how to hide, download or delete it',
  whatIsKept:
    'LeetCord keeps your Discord and LeetCode names, the servers where you take part, and when you solved what: never what you wrote. If you have agreed to it in the extension, also which problems you had solved before.',
  whatYouCanDo:
    'In the LeetCord extension, on the Account page, you can hide your name in this server, keep news from being about you (`/mute` does so for one kind), download all that LeetCord knows of you, and delete your account.',
  globalBoard:
    'You are on the leaderboard of all servers only if you choose so, on the same page. You can go off it at any time.',
  privacyPage: 'All of it in plain words: <{url}>',
} as const;
