import type { IncomingMessage } from 'node:http';
import { clientAddressOf } from '@leetcord/kit/http/client-address';
import proxyAddr from 'proxy-addr';

/**
 * Which proxies in front of this gateway are trusted to give the client's address in `X-Forwarded-For`: their number, or their
 * addresses and networks. With 0, none is.
 */
export type TrustedProxies = number | readonly string[];

/** The address of the client that sent a request, or that opened a WebSocket with this request. */
export type AddressOf = (request: IncomingMessage) => string | null;

/** Whether a connection from an address is trusted to be a proxy. Throws a TypeError when one of the trusted addresses is invalid. */
export function createIsProxy(trusted: TrustedProxies): (remoteAddress: string) => boolean {
  const trust = trustOf(trusted);
  return (remoteAddress) => trust(remoteAddress, 0);
}

const trustOf = (trusted: TrustedProxies) =>
  typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : proxyAddr.compile([...trusted]);

/** The headers in which proxies name their client. Only the first is read; the others show that there is a proxy. */
const FORWARDED_HEADERS = ['x-forwarded-for', 'forwarded', 'x-real-ip'];

/**
 * Throws a TypeError when one of the trusted addresses is invalid. `onUntrusted` is called for requests that name another client
 * but come from an address that is not trusted.
 */
export function createAddressOf(
  trusted: TrustedProxies,
  onUntrusted: (remoteAddress: string | undefined) => void = () => undefined,
): AddressOf {
  const trust = trustOf(trusted);
  return (request) => {
    const { remoteAddress } = request.socket;
    const isForwarded = FORWARDED_HEADERS.some((name) => request.headers[name] !== undefined);
    if (isForwarded && !trust(remoteAddress ?? '', 0)) onUntrusted(remoteAddress);
    return clientAddressOf(proxyAddr(request, trust));
  };
}
