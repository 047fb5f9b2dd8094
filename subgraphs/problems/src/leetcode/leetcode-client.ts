import type { Logger } from '@leetcord/kit/process/logger';
import { inSpan } from '@leetcord/kit/tracing/trace';
import type { ProblemsMetrics } from '../metrics.ts';
import { inRequests, replyFor, requestFor } from './aliased-document.ts';
import type { Call } from './call.ts';
import { LeetCodeError } from './errors.ts';
import type { Answer, KeyReply, Operation } from './operation.ts';
import type { NoteDrift } from './parse-reply.ts';
import type { Resilience } from './resilience.ts';
import type { LeetCodeReply, Transport } from './transport.ts';

/** LeetCode in our terms. The only access to it. */
export interface LeetCodeClient {
  /**
   * LeetCode's answers for the keys, in their order, with as few requests as possible. A key without a usable answer has a LeetCodeError
   * in its place and does not affect the others.
   */
  ask<K, T>(operation: Operation<K, T>, keys: readonly K[], call: Call): Promise<Answer<T>[]>;
  /** The same for one key. Rejects with a LeetCodeError when LeetCode gives no usable answer. */
  askOne<K, T>(operation: Operation<K, T>, key: K, call: Call): Promise<T>;
}

export interface LeetCodeClientOptions {
  transport: Transport;
  resilience: Pick<Resilience, 'run'>;
  /** The most root fields in one request. */
  fieldsPerRequest: number;
  log: Logger;
  metrics: ProblemsMetrics;
}

export function createLeetCodeClient(options: LeetCodeClientOptions): LeetCodeClient {
  const { transport, resilience, fieldsPerRequest, log, metrics } = options;

  /** One request, repeated where that may help. */
  const request = async <K, T>(operation: Operation<K, T>, keys: readonly K[], call: Call): Promise<Answer<T>[]> => {
    const { document, variables } = requestFor(operation, keys);
    const send = async (signal: AbortSignal) => {
      const sent = metrics.requestSent(operation.name);
      try {
        const reply = await transport(document, variables, signal);
        sent('ok');
        return reply;
      } catch (error) {
        sent(error instanceof LeetCodeError ? error.failure : 'unexpected');
        throw error;
      }
    };
    const drifts: LeetCodeError[] = [];
    const noteDrift = (drift: LeetCodeError) => void drifts.push(drift);
    const parseKey = (reply: LeetCodeReply) => (key: K, index: number) =>
      parse(operation, key, replyFor(operation, key, index, reply), noteDrift);
    const asked = { part: 'problems', kind: 'CLIENT', attributes: { 'leetcord.operation': operation.name } } as const;
    const answers = await inSpan('ask LeetCode', asked, () => resilience.run(send, call)).then(
      (reply) => keys.map(parseKey(reply)),
      (error: unknown) => {
        if (!(error instanceof LeetCodeError)) throw error;
        return keys.map(() => error);
      },
    );
    report(operation.name, answers);
    reportParts(operation.name, drifts);
    return answers;
  };

  const parse = <K, T>(operation: Operation<K, T>, key: K, reply: KeyReply, noteDrift: NoteDrift): Answer<T> => {
    try {
      return operation.parse(reply, key, noteDrift);
    } catch (error) {
      if (error instanceof LeetCodeError) return error;
      throw error;
    }
  };

  /** Counts failed answers, and logs the first one: what is wrong with one key is usually wrong with all. */
  const report = (operation: string, answers: readonly unknown[]) => {
    const failed = answers.filter((answer) => answer instanceof LeetCodeError);
    for (const { failure } of failed) metrics.failed(operation, failure);
    const [err] = failed;
    if (err === undefined) return;
    const entry = { operation, failure: err.failure, failed: failed.length, keys: answers.length, err };
    if (err.failure === 'schema-changed') log.error(entry, 'LeetCode has changed: see src/leetcode/README.md');
    else log.warn(entry, 'LeetCode gave no usable answer');
  };

  /** The same for parts left out of usable answers: of another shape, or with an error in their place, which may pass. */
  const reportParts = (operation: string, parts: readonly LeetCodeError[]) => {
    const drifts = parts.filter(({ failure }) => failure === 'schema-changed');
    const failed = parts.filter((part) => !drifts.includes(part));
    const [drift] = drifts;
    if (drift !== undefined) {
      metrics.drifted(operation, drifts.length);
      log.error(
        { operation, parts: drifts.length, err: drift },
        'LeetCode has changed: parts of its answer are left out, see src/leetcode/README.md',
      );
    }
    for (const { failure } of failed) metrics.failed(operation, failure);
    const [err] = failed;
    if (err !== undefined) log.warn({ operation, parts: failed.length, err }, 'LeetCode answered in part');
  };

  const ask: LeetCodeClient['ask'] = async (operation, keys, call) => {
    const requests = inRequests(operation, keys, fieldsPerRequest).map((group) => request(operation, group, call));
    return (await Promise.all(requests)).flat();
  };
  return {
    ask,
    askOne: async (operation, key, call) => {
      const [answer] = await ask(operation, [key], call);
      if (answer instanceof LeetCodeError) throw answer;
      return answer as Exclude<typeof answer, undefined | LeetCodeError>;
    },
  };
}
