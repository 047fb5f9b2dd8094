import type { z } from 'zod';

/** Discord's tree of validation errors: `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`. */
export type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

/** An error answer of Discord. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const unknownChannel = () => new DiscordError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new DiscordError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownRole = () => new DiscordError(404, 10011, 'Unknown Role');
export const unknownUser = () => new DiscordError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const tooManyPins = () => new DiscordError(400, 30003, 'Maximum number of pins reached for the channel');
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access');
export const otherAuthor = () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const missingPermissions = () => new DiscordError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const invalidJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
export const fileTooLarge = () => new DiscordError(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.');

/** Error 50035 with a single problem. */
export function invalidForm(path: readonly PropertyKey[], code: string, message: string): DiscordError {
  const tree: ErrorTree = {};
  addError(tree, path, { code, message });
  return new DiscordError(400, 50035, 'Invalid Form Body', tree);
}

/** Parses a body, or throws error 50035 with all problems, in Discord's words. */
export function parseForm<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const tree: ErrorTree = {};
  for (const issue of result.error.issues) addError(tree, issue.path, inDiscordsWords(issue));
  throw new DiscordError(400, 50035, 'Invalid Form Body', tree);
}

function addError(tree: ErrorTree, path: readonly PropertyKey[], error: { code: string; message: string }): void {
  let node = tree;
  for (const key of path) node = (node[String(key)] ??= {}) as ErrorTree;
  ((node._errors ??= []) as { code: string; message: string }[]).push(error);
}

function inDiscordsWords(issue: z.core.$ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.code;
      return { code: typeof code === 'string' ? code : 'BASE_TYPE_INVALID', message: issue.message };
    }
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` }
        : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` }
        : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : {
            code: `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
            message: `Could not interpret as ${issue.expected}.`,
          };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values.map((value) => `'${String(value)}'`).join(', ')}}.`,
      };
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
