export type { SeenUser as EntrantMapper } from '../communities/members.view.ts';
