import type { QueryResolvers } from './../../../types.generated.ts';
import { typedEvent } from '../../registry.ts';

export const event: NonNullable<QueryResolvers['event']> = async (_parent, { cursor }, { caller, events }) => {
  const found = await events.find(caller, cursor);
  return found && typedEvent(found);
};
