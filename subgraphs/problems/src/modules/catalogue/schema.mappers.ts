export type { Problem as ProblemMapper } from './problem.ts';
export type { TopicTag as TopicTagMapper } from './listing.ts';

export interface TagMapper {
  slug: string;
  name: string;
}
