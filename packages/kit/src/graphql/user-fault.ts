/**
 * Something that a caller can put right. Services throw it; the resolver of a mutation makes it a member of the result's
 * union. The message is one plain sentence that says how to put it right.
 */
export abstract class UserFault extends Error {
  /** The GraphQL type that tells it. */
  abstract readonly typename: string;
}

type FaultClass = new (...args: never[]) => UserFault;
/** A fault as the GraphQL type of its name. */
type FaultResult<F extends UserFault> = F extends UserFault
  ? Omit<F, keyof Error | 'typename'> & { __typename: F['typename']; message: string }
  : never;

/**
 * A mapper for one mutation: what the work gives, or the fault of one of these kinds as its GraphQL type, whether it is thrown before
 * anything is waited for or after.
 */
export const faultsAsResult =
  <K extends FaultClass[]>(...kinds: K) =>
  async <T>(work: () => Promise<T>): Promise<T | FaultResult<InstanceType<K[number]>>> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserFault) || !kinds.some((kind) => error instanceof kind)) throw error;
      const { typename, ...fields } = error;
      return { ...fields, __typename: typename, message: error.message } as unknown as FaultResult<
        InstanceType<K[number]>
      >;
    }
  };
