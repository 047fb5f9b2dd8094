/** A LeetCord server is known by its origin, such as `https://club.example`. */

/** This machine, to every browser (RFC 6761): only there nothing can be read on the way without TLS. */
const THIS_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d+){3})$/;

/** Whether a text is a server's origin to which the extension may send: by https, or on this machine. */
export function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.test(hostname)));
}

/** A server's GraphQL address, for requests and for WebSockets. */
export const graphqlOf = (server: string): string => `${server}/graphql`;
export const socketOf = (server: string): string => graphqlOf(server).replace(/^http/, 'ws');

/** How people write a server: `club.example`. */
export const hostOf = (server: string): string => new URL(server).host;

export type Typed<Value> = { value: Value } | { problem: string };

const EXAMPLE = 'club.example';

/** Reads an address as people type it: `club.example`, `localhost:4000`, `https://club.example/`. */
export function readServer(typed: string): Typed<string> {
  const text = typed.trim().replace(/\/+$/, '');
  if (text === '') return { problem: `Type the address of your club's LeetCord, such as ${EXAMPLE}.` };
  const hasScheme = /^[a-z]+:\/\//i.test(text);
  const isHere = URL.canParse(`http://${text}`) && THIS_MACHINE.test(new URL(`http://${text}`).hostname);
  const address = hasScheme ? text : `${isHere ? 'http' : 'https'}://${text}`;
  const name = URL.canParse(address) ? new URL(address) : null;
  if (name === null || name.href !== `${name.origin}/`) {
    return { problem: `That is not an address. It looks like ${EXAMPLE}: ask whoever runs LeetCord for your club.` };
  }
  if (!isServer(name.origin)) {
    return { problem: `LeetCord sends nothing to ${name.host} without encryption: its address begins with https://.` };
  }
  return { value: name.origin };
}
