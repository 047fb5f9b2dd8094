/** A cursor holds a place in the log; to those outside it is just text. */
const PATTERN = /^\d{1,15}$/;

export const eventCursor = (place: number): string => String(place);

/** The place that a cursor holds, or null for what is no cursor. */
export const placeOf = (cursor: string): number | null => (PATTERN.test(cursor) ? Number(cursor) : null);
