import type { QueryResolvers } from './../../../types.generated.ts';

export const myDuels: NonNullable<QueryResolvers['myDuels']> = (_parent, _args, { view }) => {
  const { reader } = view.duels;
  return reader === null ? [] : view.duels.openOf(reader);
};
