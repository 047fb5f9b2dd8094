/** Collections of one module, of which it says what they keep of a user. */
export interface DeclaredCollections {
  collections: readonly string[];
}

/** Collections that keep nothing of a user, or nothing that is not gone with the rest. */
export interface ImpersonalData extends DeclaredCollections {
  /** What it is that they keep. */
  because: string;
}
