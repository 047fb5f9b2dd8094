/** A user's action that Discord's client would not let happen, or that nothing answered. The message says why. */
export class UserActionError extends Error {
  override readonly name = 'UserActionError';
}
