import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const finishStreakReminder: NonNullable<MutationResolvers['finishStreakReminder']> = (
  _parent,
  { input },
  { caller, streakReminders },
) =>
  asResult(() =>
    streakReminders.finish(caller, input).then((id) => ({ __typename: 'FinishStreakReminderSuccess', id })),
  );
