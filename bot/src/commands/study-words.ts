import type { StudyPlanShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { shownName, type Shown } from './ranking.ts';

graphql(`
  fragment StudyPlanShown on StudyPlan {
    id
    title
    state
    startsOn
    endsOn
    countsEarlier
    itemCount
    memberCount
    alongCount
  }

  fragment StudyItemShown on StudyPlanItem {
    slug
    date
    doneCount
    problem {
      number
      title
      url
      difficulty
    }
  }
`);

const BAR_LENGTH = 8;

/** A day of a plan, as people of the language write it: it is the server's day, wherever the reader is. */
export const dayText = (date: string, t: Texts): string =>
  new Intl.DateTimeFormat(t.locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** How much is done, in signs that read the same from both sides. */
export function bar(done: number, all: number): string {
  const full = all === 0 ? 0 : Math.floor((done / all) * BAR_LENGTH);
  return '▰'.repeat(full) + '▱'.repeat(BAR_LENGTH - full);
}

export const whenText = ({ state, startsOn, endsOn }: StudyPlanShownFragment, t: Texts): string =>
  t(`study.state_${state}`, { date: dayText(state === 'SCHEDULED' ? startsOn : endsOn, t) });

export const alongText = ({ memberCount, alongCount }: StudyPlanShownFragment, t: Texts): string =>
  memberCount === 0 ? t('study.nobodyYet') : t('study.along', { along: alongCount, count: memberCount });

/** A row of who is along. Numbers come before the name, which may be of a script that is read from the right. */
export function alongRow(
  { done, missed, ...who }: Shown & { done: number; missed: number },
  itemCount: number,
  t: Texts,
): string {
  const words = { bar: bar(done, itemCount), done, all: itemCount, who: shownName(who, t) };
  return missed > 0 ? t('study.rowMissed', { ...words, missed }) : t('study.row', words);
}
