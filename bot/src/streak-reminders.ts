import type { Logger } from '@leetcord/kit/process/logger';
import type { Api } from '@leetcord/subscriber/api';
import type { Client } from 'discord.js';
import { askAgain } from './ask-again.ts';
import { soon } from './commands/contest-words.ts';
import { directChannelOf } from './direct-message.ts';
import { nonceOf } from './events/nonce.ts';
import type { Outcome, Post } from './events/post-once.ts';
import { refusalOf } from './events/refusal.ts';
import type { TakeStreakRemindersMutation } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import { COLOURS } from './notifications/colours.ts';
import { asText } from './text.ts';
import type { TextsForServer } from './texts/server-language.ts';

const TakeStreakReminders = graphql(`
  mutation TakeStreakReminders {
    takeStreakReminders(input: { first: 20 }) {
      __typename
      ... on TakeStreakRemindersSuccess {
        reminders {
          id
          discordUserId
          date
          current
          endsAt
          community {
            name
            discordGuildId
            language
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const FinishStreakReminder = graphql(`
  mutation FinishStreakReminder($input: FinishStreakReminderInput!) {
    finishStreakReminder(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

type Due = Extract<
  TakeStreakRemindersMutation['takeStreakReminders'],
  { __typename: 'TakeStreakRemindersSuccess' }
>['reminders'][number];

/** The wait between two questions whether anybody is to be reminded, in ms. */
const ASK_EVERY_MS = 20_000;

/** Reminds members by a direct message that their streak ends, each once a day. LeetCord says who is due, and again while that is not finished. */
export function remindOfStreaks(options: {
  discord: Client<true>;
  api: Api;
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  textsFor: TextsForServer;
  log: Logger;
}): { stop(): Promise<void> } {
  const { discord, api, postOnce, textsFor, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  const send = async ({ id, discordUserId, date, current, endsAt, community }: Due): Promise<Outcome> => {
    const t = textsFor(community);
    const description = t('streak.reminder', {
      days: t('streak.days', { count: current }),
      server: asText(community.name),
      when: soon(endsAt),
    });
    const mark = `LeetCord · ${date}`;
    try {
      const channelId = await directChannelOf(discord.rest, discordUserId, signal);
      const message = { embed: { color: COLOURS.board, description, footer: { text: mark } } };
      return await postOnce({ channelId, message, nonce: nonceOf(id, channelId), mark }, signal);
    } catch (err) {
      if (signal.aborted || refusalOf(err) === 'NOT_NOW') throw err;
      return 'NOT_ALLOWED';
    }
  };

  const remind = async (due: Due) => {
    const outcome = await send(due);
    if (outcome !== 'DONE') log.info({ outcome }, 'A member takes no direct messages; they are reminded no more');
    await api.request(FinishStreakReminder, { input: { id: due.id, isRefused: outcome !== 'DONE' } }, signal);
  };

  const remindAll = async () => {
    const { takeStreakReminders: taken } = await api.request(TakeStreakReminders, {}, signal);
    const due = taken.__typename === 'TakeStreakRemindersSuccess' ? taken.reminders : [];
    for (const one of due) {
      if (signal.aborted) return;
      // LeetCord names it again in a minute.
      await remind(one).catch((err: unknown) => {
        if (!signal.aborted) log.warn({ err }, 'Could not remind a member of their streak; trying again');
      });
    }
  };

  return askAgain(remindAll, {
    ...{ everyMs: ASK_EVERY_MS, stopping },
    onFailure: (err) => log.warn({ err }, 'Could not ask LeetCord whom to remind of streaks; trying again'),
  });
}
