/** Forgets what one part keeps of a LeetCode user, by the name in whatever case. Safe to repeat. */
export type ForgetLeetCodeUser = (username: string) => Promise<void>;

/** Forgets what all parts keep. */
export const forgetEverywhere =
  (parts: readonly ForgetLeetCodeUser[]): ForgetLeetCodeUser =>
  async (username) => {
    await Promise.all(parts.map((forget) => forget(username)));
  };
