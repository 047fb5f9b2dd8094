import { ClientError } from 'graphql-request';

/**
 * What another subgraph answered, also where a part of it is an error: the part is null then, as the schema has it, and what was
 * asked beside it holds. Rejects where there is no data at all.
 */
export async function partialAnswer<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ClientError && error.response.data) return error.response.data as T;
    throw error;
  }
}
