/** A module's collections, with what they keep about a user. */
export interface DeclaredCollections {
  collections: readonly string[];
}

/** Collections that keep nothing about a user, or nothing that outlives the rest of the user's data. */
export interface ImpersonalData extends DeclaredCollections {
  /** What they keep. */
  because: string;
}
