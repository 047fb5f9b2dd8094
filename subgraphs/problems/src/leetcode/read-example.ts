import { replyFor, requestFor } from './aliased-document.ts';
import { LeetCodeError, type LeetCodeFailure } from './errors.ts';
import { problemOperation } from './operations/problem.ts';
import { createTransport } from './transport.ts';

/** Reads one well-known problem, to see whether LeetCode answers. `failure` is why it did not, and `message` says it in a sentence. */
export async function readExample(
  baseUrl: string,
  signal: AbortSignal,
): Promise<{ failure?: undefined } | { failure: LeetCodeFailure; message: string }> {
  const { example } = problemOperation;
  try {
    const { document, variables } = requestFor(problemOperation, [example]);
    const reply = await createTransport(baseUrl)(document, variables, signal);
    const drifts: LeetCodeError[] = [];
    const problem = problemOperation.parse(replyFor(problemOperation, example, 0, reply), example, (drift) =>
      drifts.push(drift),
    );
    if (problem === null) throw new LeetCodeError('schema-changed', `LeetCode does not know ${example}.`);
    if (drifts[0] !== undefined) throw drifts[0];
    return {};
  } catch (error) {
    if (error instanceof LeetCodeError) return { failure: error.failure, message: error.message };
    throw error;
  }
}
