import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@leetcord/kit/auth/access-token';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { ask, bearer, type Answer, type Operation } from '@leetcord/driver/ask';
import type { System } from '@leetcord/launcher/system';
import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { MongoClient, type Db, type Document } from 'mongodb';

/** A document of any collection, and its location. */
interface Found {
  place: string;
  document: Document;
}

/** Somebody who has this system's secrets and its database, and can do what no client can. */
export interface Insider {
  /** Calls a subgraph directly, with its router's secret. */
  askSubgraph(name: SubgraphName, operation: Operation, token?: string): Promise<Answer>;
  /** Signs an access token with the system's own key. `expiresIn` is in jose's format: with `-1m` it has expired. */
  sign(
    claims: Record<string, unknown>,
    change?: { expiresIn?: string; issuer?: string; audience?: string },
  ): Promise<string>;
  /** The current signing key. */
  signingKey(): Promise<{ kid: string; publicJwk: JWK; privateJwk: JWK }>;
  database(name: SubgraphName): Db;
  /** Makes all pending reports of a user old and due for a check now. */
  ageReports(userId: string): Promise<void>;
  /** All documents in all databases of this LeetCord. */
  documents(): Promise<Found[]>;
  close(): Promise<void>;
}

export function createInsider({ mongodbUri, urls, secrets }: System): Insider {
  const client = new MongoClient(mongodbUri);
  const database = (name: SubgraphName) => client.db(`leetcord_${name}`);

  const signingKey = async () => {
    const keys = database('users').collection<{ _id: string; publicJwk: JWK; privateJwk: JWK }>('signingKeys');
    const newest = await keys.findOne({}, { sort: { generation: -1 } });
    if (newest === null) throw new Error('There is no signing key in the database');
    const { _id: kid, publicJwk, privateJwk } = newest;
    return { kid, publicJwk, privateJwk };
  };

  return {
    askSubgraph: (name, operation, token) =>
      ask(`${urls[name]}/graphql`, operation, {
        [ROUTER_SECRET_HEADER]: secrets[`${name}Router`],
        ...bearer(token),
      }),
    sign: async (claims, { expiresIn = '10m', issuer = TOKEN_ISSUER, audience = TOKEN_AUDIENCE } = {}) => {
      const { kid, privateJwk } = await signingKey();
      return new SignJWT(claims)
        .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign((await importJWK(privateJwk, TOKEN_ALGORITHM)) as CryptoKey);
    },
    signingKey,
    database,
    ageReports: async (userId) => {
      const long = { pendingSince: new Date(0), nextCheckAt: new Date(0) };
      await database('contests').collection('submissions').updateMany({ userId, state: 'PENDING' }, { $set: long });
    },
    documents: async () => {
      const found: Found[] = [];
      for (const name of SUBGRAPHS) {
        for (const { name: collection } of await database(name).listCollections().toArray()) {
          for await (const document of database(name).collection(collection).find()) {
            found.push({ place: `${name}.${collection}`, document });
          }
        }
      }
      return found;
    },
    close: () => client.close(),
  };
}
