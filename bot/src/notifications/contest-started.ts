import { problemLine } from '../commands/contest-problems.ts';
import { soon } from '../commands/contest-words.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import { whichCount } from './contest-plan.ts';
import type { Notification } from './notification.ts';

graphql(`
  fragment ContestStartedNews on ContestStartedEvent {
    contest {
      title
      state
      endsAt
      format
      entry
      problemChoice
      problems {
        ...ShownProblem
      }
    }
  }
`);

export const contestStarted: Notification<'ContestStartedEvent'> = {
  kind: 'ContestStartedEvent',
  messageOf: ({ contest }, { t }) => {
    if (contest.state === 'CANCELLED') return null;
    const { title, endsAt, format, entry, problems } = contest;
    const intro = [
      t('news.itEnds', { when: soon(endsAt) }),
      t(`contests.formatRule_${format}`),
      t(`contests.entryRule_${entry}`),
      ...(problems ? [] : [whichCount(contest.problemChoice, t)]),
      '',
    ].join('\n');
    const lines = (problems ?? []).map((problem) => problemLine(problem, t));
    const list = linesThatFit(lines, { room: EMBED_LIMITS.description - intro.length, t });
    return {
      embed: {
        color: COLOURS.contest,
        title: t('news.started', { title: asText(title) }),
        description: `${intro}${list}`,
      },
      // News that were held may come when it is over.
      isPinned: contest.state === 'RUNNING',
    };
  },
};
