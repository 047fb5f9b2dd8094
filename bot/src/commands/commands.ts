import type { Command } from './command.ts';
import { configCommand } from './config.ts';
import { contestCommand } from './contest.ts';
import { dailyCommand } from './daily.ts';
import { duelCommand } from './duel.ts';
import { helpCommand } from './help.ts';
import { leaderboardCommand } from './leaderboard.ts';
import { linkCommand } from './link.ts';
import { moderateCommand } from './moderate.ts';
import { muteCommand } from './mute.ts';
import { privacyCommand } from './privacy.ts';
import { problemCommand } from './problem.ts';
import { profileCommand } from './profile.ts';
import { ratingCommand } from './rating.ts';
import { streakCommand } from './streak.ts';
import { studyCommand } from './study.ts';
import { templateCommand } from './template.ts';

const others: readonly Command[] = [
  linkCommand,
  contestCommand,
  duelCommand,
  studyCommand,
  templateCommand,
  leaderboardCommand,
  problemCommand,
  dailyCommand,
  profileCommand,
  ratingCommand,
  streakCommand,
  privacyCommand,
  muteCommand,
  moderateCommand,
  configCommand,
];

/** All slash commands, as they are deployed. */
export const commands: readonly Command[] = [helpCommand(others), ...others];
