/** Why a connection failed, as the end of a sentence: `nothing listens there`. */
export function connectionFailure(error: unknown, depth = 0): string {
  const { code = '', message = '', name = '', cause, errors } = error as Failure;
  if (name === 'TimeoutError' || name === 'AbortError') return 'it does not answer in time';
  for (const [codes, words] of REASONS) if (codes.test(code)) return words;
  const inner = cause ?? errors?.[0];
  if (inner !== undefined && depth < 5) return connectionFailure(inner, depth + 1);
  if (/\b(?:ssl|tls|certificate)\b/i.test(message)) return `TLS does not work (${code || 'refused'})`;
  return code === '' ? 'the connection fails' : `the connection fails (${code})`;
}

interface Failure {
  code?: string;
  message?: string;
  name?: string;
  cause?: unknown;
  errors?: unknown[];
}

const REASONS: [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/, 'no machine is known by that name'],
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection is cut, as where TLS meets no TLS'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|ESERVFAIL)$/, 'it does not answer in time'],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'the network does not lead there'],
  [/^CERT_HAS_EXPIRED$/, 'its TLS certificate has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'its TLS certificate is for another name'],
  [
    /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/,
    'its TLS certificate is by nobody whom this machine trusts; NODE_EXTRA_CA_CERTS can name a file with your own CA',
  ],
  [/^(?:ERR_SSL_|EPROTO)/, 'it does not speak TLS there'],
];
