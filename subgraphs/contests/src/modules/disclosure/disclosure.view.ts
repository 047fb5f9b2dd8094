import { hasScope, type Caller } from '@leetcord/kit/auth/caller';
import type { PublicIds } from './public-ids.ts';

/** The identity of an event. */
interface PlacedEvent {
  _id: number;
  id: string;
  communityId: string;
}

/** The start of the log, which reveals nothing. */
const START = '0';
const RAW_PLACE = /^\d{1,15}$/;

/**
 * Decides which ids and cursors a caller sees. The rule, for everything that shows a member to others: a row in one community
 * contains no value that another community's row of the same member also contains. So ids and cursors belong to one community
 * (here), times are rounded (`MembersView.see`), and a submission has only the award of the community in which it is seen
 * (`SubmissionsView`). Services that read all events see everything unchanged. `public-paths.test.ts` tests this by walking the
 * schema.
 */
export class DisclosureView {
  readonly #ids: PublicIds;
  /** Whether the caller reads all events, as the service that posts them does. */
  readonly seesAll: boolean;

  constructor(caller: Caller, ids: PublicIds) {
    this.#ids = ids;
    this.seesAll = hasScope(caller, 'events:read');
  }

  eventId({ id, communityId }: PlacedEvent): string {
    return this.seesAll ? id : this.#ids.event(id, communityId);
  }

  cursorOf({ _id, communityId }: Omit<PlacedEvent, 'id'>): string {
    return this.seesAll ? String(_id) : this.#ids.cursor(_id, communityId);
  }

  /** The place in the log of a cursor of a community's events; null if it is not such a cursor. */
  placeOf(cursor: string, communityId: string): number | null {
    // Plain places would reveal which events of two communities lie beside each other.
    if (RAW_PLACE.test(cursor)) return this.seesAll || cursor === START ? Number(cursor) : null;
    return this.#ids.readCursor(cursor, communityId);
  }

  submissionId(id: string, communityId: string): string {
    return this.#ids.submission(id, communityId);
  }

  readSubmissionId(text: string): { id: string; communityId: string } | null {
    return this.#ids.readSubmission(text);
  }

  /**
   * The id of somebody's row in a list, the same for all callers. It changes with how the row is shown: who knew it by a name does not
   * know it any more once the name is hidden.
   */
  rowId(list: string, { userId, shownAs }: { userId: string; shownAs: string }): string {
    return this.#ids.row(list, userId, shownAs);
  }

  /** A board's cursor contains the time when its row last scored. */
  sealCursor(cursor: string, board: string): string {
    return this.#ids.seal(cursor, board);
  }

  /** Empty if it is not a cursor of the board; that is no row's key either. */
  unsealCursor(cursor: string, board: string): string {
    return this.#ids.unseal(cursor, board) ?? '';
  }
}
