import { hasScope, type Caller } from '@leetcord/kit/auth/caller';
import type { PublicIds } from './public-ids.ts';

/** What an event is known by. */
interface PlacedEvent {
  _id: number;
  id: string;
  communityId: string;
}

/** The start of the log, which tells nothing. */
const START = '0';
const RAW_PLACE = /^\d{1,15}$/;

/**
 * Which ids and cursors a caller gets. The rule, for all that shows a member to others: a row in one community has nothing in it that
 * another community's row of the same member has too. So ids and cursors are of one community (here), times are rounded
 * (`MembersView.see`), and a submission has only the award of the community in which it is seen (`SubmissionsView`). Services that
 * read all events see all as it is. Tested by walking the schema: `public-paths.test.ts`.
 */
export class DisclosureView {
  readonly #ids: PublicIds;
  /** Whether the caller reads all events: a service, which posts them. */
  readonly seesAll: boolean;

  constructor(caller: Caller, ids: PublicIds) {
    this.#ids = ids;
    this.seesAll = hasScope(caller, 'events:read');
  }

  eventId({ id, communityId }: PlacedEvent): string {
    return this.seesAll ? id : this.#ids.event(id, communityId);
  }

  cursorOf({ _id, communityId }: PlacedEvent): string {
    return this.seesAll ? String(_id) : this.#ids.cursor(_id, communityId);
  }

  /** The place in the log at which a cursor of a community's events stands; null for what is none. */
  placeOf(cursor: string, communityId: string): number | null {
    // By other plain places one could find out which events of two communities lie beside each other.
    if (RAW_PLACE.test(cursor)) return this.seesAll || cursor === START ? Number(cursor) : null;
    return this.#ids.readCursor(cursor, communityId);
  }

  submissionId(id: string, communityId: string): string {
    return this.#ids.submission(id, communityId);
  }

  readSubmissionId(text: string): { id: string; communityId: string } | null {
    return this.#ids.readSubmission(text);
  }

  /** A board's cursor holds when its row last scored. */
  sealCursor(cursor: string, board: string): string {
    return this.#ids.seal(cursor, board);
  }

  /** Empty for what is no cursor of the board, which is no key of a row either. */
  unsealCursor(cursor: string, board: string): string {
    return this.#ids.unseal(cursor, board) ?? '';
  }
}
