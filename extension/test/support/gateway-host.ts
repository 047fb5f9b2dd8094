/** The gateway's name in test builds. A name under .localhost is this machine to every browser. */
export const GATEWAY_HOST = 'gateway.localhost';
