import { lineOf } from '@leetcord/kit/text/visible-text';

/** How long the name of a device may be, in characters. */
const MAX_LENGTH = 60;

/**
 * What a client says of itself, fit to be shown in a list. What does not fit is cut rather than refused: nobody should fail to
 * sign in for it. Null when nothing is left.
 */
export const deviceName = (said: string | null | undefined): string | null => lineOf(said, MAX_LENGTH);
