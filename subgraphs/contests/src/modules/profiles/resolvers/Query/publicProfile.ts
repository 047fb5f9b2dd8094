import type { QueryResolvers } from './../../../types.generated.ts';

export const publicProfile: NonNullable<QueryResolvers['publicProfile']> = (_parent, { leetcodeUsername }, { view }) =>
  view.profiles.publicBy(leetcodeUsername);
