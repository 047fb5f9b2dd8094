import { readServer, type Typed } from '../session/server.ts';

/** A one-time code, and the server that gave it. */
export interface SignInCode {
  server: string;
  code: string;
}

/** Reads what the bot answers to `/link`, such as `club.example/K7QM2-XPD4R`. `known` is the server that was used last. */
export function readSignInCode(typed: string, known: string | null): Typed<SignInCode> {
  const text = typed.trim();
  const slash = text.lastIndexOf('/');
  const code = text.slice(slash + 1).trim();
  if (code === '') return { problem: 'Type the code that the bot gave you.' };
  if (slash >= 0) {
    const server = readServer(text.slice(0, slash));
    return 'problem' in server ? server : { value: { server: server.value, code } };
  }
  if (known !== null) return { value: { server: known, code } };
  return {
    problem: 'This code has no address before it. Copy all of the code: it looks like club.example/K7QM2-XPD4R.',
  };
}
