import type { QueryResolvers } from './../../../types.generated.ts';

export const duel: NonNullable<QueryResolvers['duel']> = (_parent, { id }, { view }) => view.duels.find(id);
