/** A user's action that Discord's client would not allow, or that nothing answered. The message says why. */
export class UserActionError extends Error {
  override readonly name = 'UserActionError';
}
