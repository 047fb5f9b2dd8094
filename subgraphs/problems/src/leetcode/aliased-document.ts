import type { KeyReply, Operation } from './operation.ts';
import type { LeetCodeReply } from './transport.ts';

export interface LeetCodeRequest {
  document: string;
  variables: Record<string, unknown>;
}

/** `title_3`: the field `title` of the fourth key. Its variables are `title_3_<argument>`. */
const aliasOf = (field: string, index: number) => `${field}_${index}`;

/** One document that asks for all keys: each root field once for each key, under an alias. */
export function requestFor<K>(operation: Operation<K, unknown>, keys: readonly K[]): LeetCodeRequest {
  const declared: string[] = [];
  const fields: string[] = [];
  const variables: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) {
    for (const [name, { field, args, selection }] of Object.entries(operation.fields(key))) {
      const alias = aliasOf(name, index);
      const passed = Object.entries(args).map(([argument, [type, value]]) => {
        const variable = `${alias}_${argument}`;
        declared.push(`$${variable}: ${type}`);
        variables[variable] = value;
        return `${argument}: $${variable}`;
      });
      fields.push(`${alias}: ${field}${inParentheses(passed)} { ${selection} }`);
    }
  }
  const document = `query ${operation.name}${inParentheses(declared)} {\n  ${fields.join('\n  ')}\n}\n`;
  return { document, variables };
}

const inParentheses = (parts: string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);

/** The part of a reply that is about the key at this index. */
export function replyFor<K>(operation: Operation<K, unknown>, key: K, index: number, reply: LeetCodeReply): KeyReply {
  const data: KeyReply['data'] = {};
  const errors: KeyReply['errors'] = [];
  for (const field of Object.keys(operation.fields(key))) {
    const alias = aliasOf(field, index);
    data[field] = reply.data[alias];
    errors.push(...reply.errors.filter(({ path }) => path[0] === alias).map(({ message }) => ({ field, message })));
  }
  const ofAll = reply.errors.filter(({ path }) => path.length === 0);
  return { data, errors: [...errors, ...ofAll.map(({ message }) => ({ field: null, message }))] };
}

/** The keys in groups that each fit into one request. */
export function inRequests<K>(operation: Operation<K, unknown>, keys: readonly K[], fieldsPerRequest: number): K[][] {
  const groups: K[][] = [];
  let fieldsOfGroup = 0;
  for (const key of keys) {
    const fields = Object.keys(operation.fields(key)).length;
    const group = groups.at(-1);
    const fits = group !== undefined && group.length < operation.keysPerRequest;
    if (fits && fieldsOfGroup + fields <= fieldsPerRequest) {
      group.push(key);
      fieldsOfGroup += fields;
    } else {
      groups.push([key]);
      fieldsOfGroup = fields;
    }
  }
  return groups;
}
