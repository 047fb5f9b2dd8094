import type { Answer, Operation } from './ask.ts';
import { WAIT } from './until.ts';

/** The events of a subscription over server-sent events, as they come. A refusal is an answer with errors. */
export async function* subscribe(
  url: string,
  operation: Operation,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): AsyncGenerator<Answer, void, void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(operation),
    ...(signal && { signal }),
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    yield (await response.json()) as Answer;
    return;
  }
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const whole = text.split('\n\n');
    text = whole.pop()!;
    for (const event of whole) {
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data !== undefined) yield JSON.parse(data) as Answer;
    }
  }
}

/** The first event that matches, or an answer with errors that comes before it. Rejects when none comes in time. */
export async function firstEvent(
  url: string,
  operation: Operation,
  headers: Record<string, string> = {},
  isWanted: (data: Record<string, unknown>) => boolean = () => true,
): Promise<Answer> {
  const signal = AbortSignal.timeout(WAIT.timeout);
  for await (const answer of subscribe(url, operation, headers, signal)) {
    if (answer.errors !== undefined || (answer.data && isWanted(answer.data))) return answer;
  }
  throw new Error('The subscription ended without the event');
}
