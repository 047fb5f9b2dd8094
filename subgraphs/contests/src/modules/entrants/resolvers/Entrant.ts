import { isMentionedIn } from '../../communities/appearance.ts';
import type { EntrantResolvers } from './../../types.generated.ts';

export const Entrant: EntrantResolvers = {
  mayBeMentioned: (entrant, { kind }) => isMentionedIn(entrant, kind),
};
