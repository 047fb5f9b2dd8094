import type { IncomingMessage } from 'node:http';
import { clientAddressOf } from '@leetcord/kit/client-address';
import proxyAddr from 'proxy-addr';

/**
 * Which proxies before this gateway say the truth of where a client calls from, in `X-Forwarded-For`: how many there are, or
 * their addresses and networks. With 0 none is believed.
 */
export type TrustedProxies = number | readonly string[];

/** From where the client of a request calls, or of a WebSocket by the request that opened it. */
export type AddressOf = (request: IncomingMessage) => string | null;

/** Throws a TypeError when one of the trusted addresses is none. */
export function createAddressOf(trusted: TrustedProxies): AddressOf {
  const trust =
    typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : proxyAddr.compile([...trusted]);
  return (request) => clientAddressOf(proxyAddr(request, trust));
}
