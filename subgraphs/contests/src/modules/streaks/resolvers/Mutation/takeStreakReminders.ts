import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const takeStreakReminders: NonNullable<MutationResolvers['takeStreakReminders']> = (
  _parent,
  { input },
  { caller, streakReminders, view },
) =>
  asResult(() =>
    streakReminders
      .take(caller, input, view.streaks)
      .then((reminders) => ({ __typename: 'TakeStreakRemindersSuccess', reminders })),
  );
