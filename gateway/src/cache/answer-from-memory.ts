import { hash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SERVICE_SIGN_IN_HEADER } from '@leetcord/kit/graphql/service-client';
import { REQUEST_ID_HEADER, requestIdFrom } from '@leetcord/kit/http/request-id';
import { counter, type Registry } from '@leetcord/kit/metrics/registry';
import { TOKEN_HEADER } from '../subscriptions/single-connection.ts';
import { DEPENDS_ON } from './cache-headers.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import { createReadAhead } from './read-ahead.ts';

/** What has one of these headers is answered for its caller alone. */
const PERSONAL = ['authorization', SERVICE_SIGN_IN_HEADER, TOKEN_HEADER];
/** How long a request waits for an equal one that began before, in ms: together with the time for an answer it is less than 5 s. */
const WAIT_MS = 150;
const BODY_HEADERS = ['content-length', 'transfer-encoding'];
/** Headers of one answer alone. */
const OWN_HEADERS = [REQUEST_ID_HEADER, 'ratelimit', 'ratelimit-policy', 'connection'];

/**
 * Gives those who do not sign in an answer again, before anything is parsed, checked or counted: what another handler answers by GET or POST is
 * kept if its `Cache-Control` says that everybody may keep it. The key is all of a request on which an answer depends, to the byte. Longer bodies
 * are left to that handler, which refuses them unread.
 */
export function answerFromMemory(
  handler: RequestListener,
  { answers, maxBodyBytes, registry }: { answers: KeptAnswers; maxBodyBytes: number; registry: Registry },
): RequestListener {
  const given = counter(
    registry,
    'leetcord_answers_from_memory_total',
    'Answers to GET and POST that were kept from before',
  );

  const readAhead = createReadAhead();

  const giveAgain = (key: string, req: IncomingMessage, res: ServerResponse) => {
    const answer = answers.find(key);
    if (answer === undefined) return false;
    given.inc();
    res.setHeader(REQUEST_ID_HEADER, requestIdFrom(req.headers[REQUEST_ID_HEADER]));
    send(res, answer, req.headers['if-none-match']);
    return true;
  };

  const answerAnew = (key: string, req: IncomingMessage, res: ServerResponse) => {
    const { 'if-none-match': known } = req.headers;
    // It is for `send` to compare.
    delete req.headers['if-none-match'];
    const end = answers.begin(key);
    res.once('close', () => end(undefined));
    interceptAnswer(res, (body) => {
      const answer = keepable(req, res, body);
      end(answer);
      if (!answer) return false;
      send(res, answer, known);
      return true;
    });
    handler(req, res);
  };

  const answer = (
    key: string,
    req: IncomingMessage,
    res: ServerResponse,
    waitUntilMs = performance.now() + WAIT_MS,
  ) => {
    if (giveAgain(key, req, res)) return;
    const leftMs = waitUntilMs - performance.now();
    const renewal = leftMs > 0 ? answers.renewal(key) : undefined;
    if (renewal === undefined) {
      answerAnew(key, req, res);
      return;
    }
    // If it fails, the first who waits is the next to read for all.
    void Promise.race([renewal, wait(leftMs, undefined, { ref: false })]).then(() => {
      if (!res.closed) answer(key, req, res, waitUntilMs);
    });
  };

  return (req, res) => {
    const key = keyOf(req, maxBodyBytes);
    if (key === undefined) handler(req, res);
    else if (req.method === 'GET') answer(key, req, res);
    else {
      readAhead(req, (body) => {
        if (body === undefined) handler(req, res);
        else answer(`${key}\n${body.toString('latin1')}`, req, res);
      });
    }
  };
}

/** Undefined for a request whose answer is only for its caller, or that has too long a body or none. */
function keyOf({ method, url = '', headers }: IncomingMessage, maxBodyBytes: number): string | undefined {
  const [path = ''] = url.split('?', 1);
  // These are the same for all, also for those who sign in, and depend on nothing else.
  if (method === 'GET' && path.startsWith('/c/')) return `GET ${path}`;
  if (path !== '/graphql' || PERSONAL.some((name) => headers[name] !== undefined)) return undefined;
  const { accept = '' } = headers;
  if (method === 'GET') {
    // With a body, which may never come, it would hold up those who wait for its answer.
    const hasBody = BODY_HEADERS.some((name) => headers[name] !== undefined);
    return hasBody ? undefined : `GET ${url}\n${accept}`;
  }
  if (method !== 'POST' || headers['content-encoding'] !== undefined) return undefined;
  const length = Number(headers['content-length']);
  return length > 0 && length <= maxBodyBytes ? `POST ${url}\n${headers['content-type']}\n${accept}` : undefined;
}

/** Calls a function with the body of an answer that is about to be sent at once. It returns whether it has sent it. */
function interceptAnswer(res: ServerResponse, onAnswer: (body: Buffer) => boolean): void {
  const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse;
  res.end = ((...args: [unknown?, unknown?, unknown?]) => {
    res.end = end as typeof res.end;
    const [chunk, encoding] = args;
    if (res.headersSent || (typeof chunk !== 'string' && !Buffer.isBuffer(chunk))) return end(...args);
    const body = typeof chunk === 'string' ? Buffer.from(chunk, encoding as BufferEncoding) : chunk;
    return onAnswer(body) ? res : end(...args);
  }) as typeof res.end;
}

/** An answer as it may be given again; null for one that nobody may keep, undefined for a refusal, which is about the caller. */
function keepable({ method }: IncomingMessage, res: ServerResponse, body: Buffer): KeptAnswer | null | undefined {
  const { statusCode: status } = res;
  if (status !== 200 && status !== 404) return undefined;
  const { 'cache-control': allowed, vary = DEPENDS_ON, 'set-cookie': cookie } = res.getHeaders();
  const mayBeKept = String(allowed).startsWith('public') && vary === DEPENDS_ON && cookie === undefined;
  if (!mayBeKept) return null;
  const headers: OutgoingHttpHeaders = { ...res.getHeaders(), 'content-length': body.length };
  for (const name of OWN_HEADERS) delete headers[name];
  if (method === 'GET') headers.etag ??= `"${hash('sha256', body, 'base64url')}"`;
  return { status, headers, body };
}

function send(res: ServerResponse, { status, headers, body }: KeptAnswer, known: string | undefined): void {
  const { etag } = headers;
  if (status === 200 && typeof etag === 'string' && known !== undefined && isNamed(etag, known)) {
    const { 'content-length': _length, 'content-type': _type, ...others } = headers;
    res.removeHeader('content-length');
    res.removeHeader('content-type');
    res.writeHead(304, others).end();
    return;
  }
  res.writeHead(status, headers).end(body);
}

/** Whether a header If-None-Match names an answer (RFC 9110, 13.1.2). */
const isNamed = (etag: string, known: string) =>
  known.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(etag));
const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
