import { lineOf } from '@leetcord/kit/text/visible-text';

/** The longest name of a device, in characters. */
const MAX_LENGTH = 60;

/**
 * A client's name for itself, made fit for a list. What does not fit is cut rather than refused: nobody should fail to sign in because
 * of it. Null when nothing is left.
 */
export const deviceName = (said: string | null | undefined): string | null => lineOf(said, MAX_LENGTH);
