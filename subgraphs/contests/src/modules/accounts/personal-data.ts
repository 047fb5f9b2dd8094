import type { PersonalData } from '../../personal-data.ts';
import type { KnownUsersRepository } from './known-users.repository.ts';
import type { LeetCodeAccountsRepository } from './leetcode-accounts.repository.ts';

export const knownUserData = (knownUsers: KnownUsersRepository): PersonalData => ({
  collections: ['knownUsers'],
  read: ({ formerSince, discordUserIds = [], discord, globalSince }) =>
    Promise.resolve({
      forgottenAt: formerSince ?? null,
      discordUserIds,
      discordAccountSince: discord?.since ?? null,
      onGlobalLeaderboardSince: globalSince ?? null,
    }),
  forget: ({ _id }) => knownUsers.scrub(_id),
  move: (move, tx) => knownUsers.takeOver(move, tx),
});

export const leetcodeAccountData = (leetcodeAccounts: LeetCodeAccountsRepository): PersonalData => ({
  collections: ['sweptUsers'],
  read: async ({ _id }) => {
    const account = await leetcodeAccounts.find(_id);
    if (account === null) return { sweep: null };
    const { leetcodeUsername, since, sweptAt, nextSweepAt, sprint } = account;
    const seen = { lastSweptAt: sweptAt ?? null, nextSweepAt, quickestSprint: sprint ?? null };
    return { sweep: { leetcodeUsername, since, ...seen } };
  },
  forget: ({ _id }) => leetcodeAccounts.remove(_id),
  move: null,
});
