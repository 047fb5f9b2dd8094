import { problemLine } from '../commands/contest-problems.ts';
import { ENTRIES, FORMATS, soon } from '../commands/contest-words.ts';
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
  messageOf: ({ contest }) => {
    if (contest.state === 'CANCELLED') return null;
    const { title, endsAt, format, entry, problems } = contest;
    const intro = [
      `It ends ${soon(endsAt)}.`,
      FORMATS[format].rule,
      ENTRIES[entry].rule,
      ...(problems ? [] : [whichCount(contest.problemChoice)]),
      '',
    ].join('\n');
    const list = linesThatFit((problems ?? []).map(problemLine), EMBED_LIMITS.description - intro.length);
    return {
      embed: { color: COLOURS.contest, title: `${asText(title)} has started`, description: `${intro}${list}` },
      // News that were held may come when it is over.
      isPinned: contest.state === 'RUNNING',
    };
  },
};
