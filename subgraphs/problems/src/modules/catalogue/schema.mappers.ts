export type { Problem as ProblemMapper } from './catalogue.service.ts';
