import { z } from 'zod';
import type { HomeQuery } from '../gql/graphql.ts';

/** A study plan that the user is on, as the popup shows it and as it is stored for a popup that gets no answer. */
export const studyView = z.object({
  id: z.string(),
  title: z.string(),
  community: z.string(),
  /** The IANA name of the zone in which the plan's days begin. */
  timeZone: z.string(),
  problems: z.number(),
  done: z.number(),
  /** Of how many problems the day is over, and the user has not done them. */
  missed: z.number(),
  today: z.array(
    z.object({
      slug: z.string(),
      /** Null while they are not known. */
      title: z.string().nullable(),
      difficulty: z.string().nullable(),
      state: z.enum(['DONE', 'LATE', 'SOLVED_BEFORE', 'OPEN']),
    }),
  ),
});
export type StudyView = z.infer<typeof studyView>;

export const studyOf = ({
  id,
  title,
  community,
  itemCount,
  mine,
  today,
}: HomeQuery['myStudyPlans'][number]): StudyView => ({
  ...{ id, title, community: community.name, timeZone: community.timeZone },
  ...{ problems: itemCount, done: mine?.done ?? 0, missed: mine?.missed ?? 0 },
  today: today.map(({ slug, problem, myState }) => ({
    slug,
    title: problem?.title ?? null,
    difficulty: problem?.difficulty ?? null,
    state: myState ?? 'OPEN',
  })),
});
