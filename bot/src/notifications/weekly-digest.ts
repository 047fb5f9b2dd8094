import { onDate, soon } from '../commands/contest-words.ts';
import { rankMark, shownName } from '../commands/ranking.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { boardCardOf } from '../pictures/labelled.ts';
import type { Notification } from './notification.ts';
import { asNews } from './standings.ts';

graphql(`
  fragment WeeklyDigestNews on WeeklyDigestEvent {
    weekStartsAt
    weekEndsAt
    leaders {
      rank
      points
      solved
      shownAs
      mayBeMentioned(kind: DIGEST)
      displayName
      user {
        displayName
      }
    }
    solverCount
    streaks {
      shownAs
      displayName
      user {
        displayName
      }
      days
      isRecord
    }
    newMembers {
      shownAs
      mayBeMentioned(kind: DIGEST)
      displayName
      user {
        displayName
      }
    }
    nextContest {
      title
      startsAt
    }
  }
`);

export const weeklyDigest: Notification<'WeeklyDigestEvent'> = {
  kind: 'WeeklyDigestEvent',
  messageOf: ({ weekStartsAt, weekEndsAt, leaders, solverCount, streaks, newMembers, nextContest }, { now, t }) => {
    const rows = leaders.map(asNews);
    const lines = rows.map((row) =>
      t('calm.leader', {
        mark: rankMark(row.rank),
        name: shownName(row, t),
        points: t('common.points', { count: row.points }),
        problems: t('common.problems', { count: row.solved }),
      }),
    );
    const more = solverCount - leaders.length;
    // A line for each who hides their name would say nothing.
    const named = newMembers.filter((who) => who.shownAs === 'NAME' && who.mayBeMentioned);
    const fields = [
      {
        name: t('calm.streaks'),
        value: streaks
          .map(({ days, isRecord, ...who }) => {
            const length = t('streak.days', { count: days });
            return t(isRecord ? 'calm.streakRecord' : 'calm.streak', { name: shownName(who, t), days: length });
          })
          .join('\n'),
      },
      { name: t('calm.newMembers'), value: named.map((who) => `**${shownName(who, t)}**`).join(', ') },
      {
        name: t('calm.nextContest'),
        value: nextContest
          ? t('calm.contestAhead', {
              title: asText(nextContest.title),
              when: soon(nextContest.startsAt),
              date: onDate(nextContest.startsAt),
            })
          : '',
      },
    ].filter(({ value }) => value !== '');
    if (lines.length === 0 && fields.length === 0) return null;
    const isOver = new Date(weekEndsAt) <= now;
    const date = new Date(weekStartsAt).toLocaleDateString(t.locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const title = t(isOver ? 'calm.weekOver' : 'calm.weekSoFar', { date });
    const card = boardCardOf({ title, subtitle: t('common.members', { count: solverCount }), rows }, t);
    return {
      embed: {
        color: COLOURS.board,
        title,
        description: [
          ...(lines.length > 0 ? lines : [t('calm.nobodyScored')]),
          ...(more > 0 ? [t('common.andMore', { count: more })] : []),
        ].join('\n'),
        fields,
      },
      ...(card && { picture: card }),
    };
  },
};
