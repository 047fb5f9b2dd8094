import type { ContestTemplate } from './template.ts';
import type { Upcoming } from './templates.service.ts';

export type ContestTemplateMapper = ContestTemplate;

export type ContestOccurrenceMapper = Upcoming;
