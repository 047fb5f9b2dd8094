import type { z } from 'zod';
import { UserFault } from './user-fault.ts';

/** A field of the input is invalid. */
export class InvalidInput extends UserFault {
  readonly typename = 'InvalidInputError';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The input after validation by a schema. Throws InvalidInput for the first invalid field. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InvalidInput(issue?.path.join('.') ?? '', issue?.message ?? 'The input is not valid.');
}
