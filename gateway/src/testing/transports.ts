import { post, type Answer } from './league.ts';
import { connectSubscriber } from './subscriber.ts';

const QUERY = '{ problem(slug: "a") { title } }';
/** From the beginning of the log: a league with an event answers at once. */
const SUBSCRIPTION = 'subscription { submissionEvents(communityId: "c1", after: "0") { points } }';

/** The answer to a harmless call, for each way to call the gateway: the first result, or the errors. */
export const TRANSPORTS: Record<string, (url: string, authorization: string) => Promise<Answer>> = {
  'a query over HTTP': async (url, authorization) => {
    const { text } = await post(url, { query: QUERY }, { authorization });
    return JSON.parse(text) as Answer;
  },
  'a subscription over HTTP': async (url, authorization) => {
    const leave = new AbortController();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
      body: JSON.stringify({ query: SUBSCRIPTION }),
      signal: leave.signal,
    });
    if (!response.ok) return (await response.json()) as Answer;
    const chunk = await response.body!.pipeThrough(new TextDecoderStream()).getReader().read();
    leave.abort();
    return JSON.parse(/^data: (.*)$/m.exec(chunk.value ?? '')?.[1] ?? '') as Answer;
  },
  'a query over WebSocket': (url, authorization) => overWebSocket(url, authorization, { query: QUERY }),
  'a subscription over WebSocket, by a later token': (url, authorization) =>
    overWebSocket(url, undefined, { query: SUBSCRIPTION, extensions: { authorization } }),
};

async function overWebSocket(
  url: string,
  authorization: string | undefined,
  payload: { query: string; extensions?: Record<string, unknown> },
): Promise<Answer> {
  const { client } = connectSubscriber(url, authorization);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      client.subscribe(payload, {
        next: (result) => resolve(result as Answer),
        error: (error) => (Array.isArray(error) ? resolve({ errors: error }) : reject(error as Error)),
        complete: () => reject(new Error('Completed without an answer')),
      });
    });
  } finally {
    await client.dispose();
  }
}
