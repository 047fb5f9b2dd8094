import type { PersonalData } from '../../personal-data.ts';
import type { SolvesRepository } from './solves.repository.ts';

export const solveData = (solves: SolvesRepository): PersonalData => ({
  collections: ['solves'],
  read: async ({ _id }) => ({
    solves: (await solves.ofUser(_id)).map(({ problemSlug, solvedAt, submissionId }) => {
      return { problemSlug, solvedAt, submissionId };
    }),
  }),
  forget: ({ _id }, transaction) => transaction((tx) => solves.removeAllOf(_id, tx)),
  move: null,
});
