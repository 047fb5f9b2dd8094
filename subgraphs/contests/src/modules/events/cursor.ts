/** A cursor contains a place in the log; to clients it is just text. */
const PATTERN = /^\d{1,15}$/;

export const eventCursor = (place: number): string => String(place);

/** The place in a cursor, or null if it is not a cursor. */
export const placeOf = (cursor: string): number | null => (PATTERN.test(cursor) ? Number(cursor) : null);
