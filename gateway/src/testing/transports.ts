import { post, type Answer } from './league.ts';
import { connectSubscriber } from './subscriber.ts';

const SUBSCRIPTION = 'subscription { submissionEvents(communityId: "c1") { points } }';

/** What a call is answered that asks for something harmless, by each way there is to call the gateway. */
export const TRANSPORTS: Record<string, (url: string, authorization: string) => Promise<Answer>> = {
  'a query over HTTP': async (url, authorization) => {
    const { text } = await post(url, { query: '{ problem(slug: "a") { title } }' }, { authorization });
    return JSON.parse(text);
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
    leave.abort();
    return {};
  },
  'a query over WebSocket': (url, authorization) =>
    overWebSocket(url, authorization, '{ problem(slug: "a") { title } }'),
  'a subscription over WebSocket, by a later token': (url, authorization) =>
    overWebSocket(url, undefined, SUBSCRIPTION, { authorization }),
};

/** The first result, or the errors. */
async function overWebSocket(
  url: string,
  authorization: string | undefined,
  query: string,
  extensions?: Record<string, unknown>,
): Promise<Answer> {
  const { client } = connectSubscriber(url, authorization);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      client.subscribe(
        { query, ...(extensions !== undefined && { extensions }) },
        {
          next: (result) => resolve(result as Answer),
          error: (error) => (Array.isArray(error) ? resolve({ errors: error }) : reject(error as Error)),
          complete: () => reject(new Error('Completed without an answer')),
        },
      );
    });
  } finally {
    await client.dispose();
  }
}
