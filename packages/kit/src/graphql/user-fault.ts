/**
 * Something that a caller can put right. Services throw it, and the mutation's resolver makes it a member of the result's union.
 * The message is one plain sentence that says how to put it right.
 */
export abstract class UserFault extends Error {
  /** The GraphQL type that represents it. */
  abstract readonly typename: string;
}

type FaultClass = new (...args: never[]) => UserFault;
/** A fault as the GraphQL type that it names. */
type FaultResult<F extends UserFault> = F extends UserFault
  ? Omit<F, keyof Error | 'typename'> & { __typename: F['typename']; message: string }
  : never;

/**
 * A mapper for one mutation. It gives the result of the work, or the GraphQL type of a fault of one of these kinds, whether the work
 * throws it synchronously or rejects with it.
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
