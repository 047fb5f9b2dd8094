import { ROUTER_SECRET_HEADER } from '../auth/router-secret.ts';
import { CLIENT_ADDRESS_HEADER } from '../http/client-address.ts';
import { LANE_HEADER, type Lane } from '../load/lanes.ts';

interface From {
  routerSecret: string;
  /** The caller's access token. */
  token?: string | undefined;
  /** The client's address. */
  address?: string | undefined;
}

/** Posts an operation to the subgraph at an address as the gateway does, and returns the answer. */
export async function postToSubgraph<Answer>(
  url: string,
  operation: { query: string; variables?: object },
  { routerSecret, token, address }: From,
): Promise<Answer> {
  const lane: Lane = operation.query.trimStart().startsWith('mutation') ? 'write' : 'read';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [ROUTER_SECRET_HEADER]: routerSecret,
      [LANE_HEADER]: lane,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(address !== undefined && { [CLIENT_ADDRESS_HEADER]: address }),
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Answer;
}
