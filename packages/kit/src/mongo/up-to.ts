/**
 * As `{ $lte: bound }`, for an ascending field between others in an index: SecantusDB for Python finds by such an index, when the fields before
 * are given, nothing of what equals an inclusive upper bound. Nothing comes between the bound and the one that is given here instead.
 */
export const upTo = <T extends string | Date>(bound: T): { $lt: T } => ({ $lt: next(bound) as T });

const next = (bound: string | Date): string | Date =>
  typeof bound === 'string' ? `${bound}\0` : new Date(bound.getTime() + 1);
