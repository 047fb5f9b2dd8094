import type { IncomingMessage } from 'node:http';
import { clientAddressOf } from '@leetcord/kit/http/client-address';
import proxyAddr from 'proxy-addr';

/**
 * Which proxies before this gateway say the truth of where a client calls from, in `X-Forwarded-For`: how many there are, or
 * their addresses and networks. With 0 none is believed.
 */
export type TrustedProxies = number | readonly string[];

/** From where the client of a request calls, or of a WebSocket by the request that opened it. */
export type AddressOf = (request: IncomingMessage) => string | null;

/** Whether what connects from an address is trusted to be a proxy. Throws a TypeError when one of the trusted addresses is none. */
export function createIsProxy(trusted: TrustedProxies): (remoteAddress: string) => boolean {
  const trust = trustOf(trusted);
  return (remoteAddress) => trust(remoteAddress, 0);
}

const trustOf = (trusted: TrustedProxies) =>
  typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : proxyAddr.compile([...trusted]);

/** By which headers proxies tell for whom they call. Only the first is read; the others show that there is a proxy. */
const FORWARDED_HEADERS = ['x-forwarded-for', 'forwarded', 'x-real-ip'];

/**
 * Throws a TypeError when one of the trusted addresses is none. `onUntrusted` hears of requests that name another client and
 * come from where that is not believed.
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
