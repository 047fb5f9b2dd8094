import { account } from './account.ts';
import { api } from './api.ts';
import { board } from './board.ts';
import { calm } from './calm.ts';
import { common } from './common.ts';
import { config } from './config.ts';
import { contest } from './contest.ts';
import { contests } from './contests.ts';
import { duel } from './duel.ts';
import { help } from './help.ts';
import { moderation } from './moderation.ts';
import { news } from './news.ts';
import { picture } from './picture.ts';
import { plan } from './plan.ts';
import { problem } from './problem.ts';
import { profile } from './profile.ts';
import { rating } from './rating.ts';
import { roles } from './roles.ts';
import { streak } from './streak.ts';
import { study } from './study.ts';
import { template } from './template.ts';

/** All texts, by area. */
export const en = {
  account,
  api,
  board,
  calm,
  common,
  config,
  contest,
  contests,
  duel,
  help,
  moderation,
  news,
  picture,
  plan,
  problem,
  profile,
  rating,
  roles,
  streak,
  study,
  template,
};
