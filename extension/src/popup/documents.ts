import { graphql } from '../gql/index.ts';

export const WhoAmI = graphql(`
  query WhoAmI {
    me {
      ...Me
    }
  }
`);
