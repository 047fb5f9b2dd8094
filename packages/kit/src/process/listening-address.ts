/** The addresses of all networks: a server that listens there is reached at the machine's own. */
const EVERYWHERE: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Where this machine reaches a server that listens on a host and port, such as `http://127.0.0.1:4000`. */
export const addressHere = (host: string, port: number): string =>
  `http://${EVERYWHERE[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
