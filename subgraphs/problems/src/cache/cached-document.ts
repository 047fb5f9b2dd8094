/**
 * What is kept under one key. Everything about a key is in one document, so that a page of copies takes one command and each change is
 * atomic. Copies can be dropped at any time, together with `sync_state`, at the price of asking LeetCode again.
 */
export interface CachedDocument<T> {
  /** The key. */
  _id: string;
  /** LeetCode's answer in our terms; missing until there is one. */
  value?: T;
  /** When LeetCode gave it. */
  fetchedAt?: Date;
  /** A refresh failed: LeetCode is not asked again before this. */
  retryAt?: Date;
  /** LeetCode said that it has no such thing: it is not asked again before this. */
  unknownUntil?: Date;
  /** MongoDB deletes the document a little after this. Set while it has no copy, or an empty one. */
  expireAt?: Date;
}
