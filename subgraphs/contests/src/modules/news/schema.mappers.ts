export type { NewsHold as NewsHoldMapper } from './news-holds.repository.ts';
