/** A document and its variables. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

/** What a GraphQL server answered. */
export interface Answer {
  status?: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** Posts an operation, with any headers. Refusals are answers too: it rejects only when there is no JSON answer. */
export async function ask(
  url: string,
  operation: Operation,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
    ...(signal && { signal }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

/** An operation with one mutation: its only argument is `input`, of the type that is named after it. */
export const mutation = (field: string, input: object | null, selection = '__typename'): Operation =>
  input === null
    ? { query: `mutation { ${field} { ${selection} } }` }
    : {
        query: `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selection} } }`,
        variables: { input },
      };

/** The value at a path in an answer's data, such as `me.discord.id`; null where the path ends early. */
export const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, data);
