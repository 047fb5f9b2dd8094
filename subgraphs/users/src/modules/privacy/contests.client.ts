import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';

/** How long contests may take, in ms. Shorter than what the gateway gives us. */
const DEADLINE_MS = 4_000;

const EXPORT_USER = graphql(`
  query ExportUser($userId: ID!) {
    exportUser(userId: $userId)
  }
`);

/** What contests keeps of a user. */
export const createContestsReader =
  (client: GraphQLClient) =>
  async (userId: string): Promise<unknown> => {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const { exportUser } = await client.request({ document: EXPORT_USER, variables: { userId }, signal });
    return exportUser;
  };
