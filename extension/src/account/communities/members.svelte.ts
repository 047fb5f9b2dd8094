import type { Client } from '@urql/core';
import { faultOfError, type Fault } from '../../api/fault.ts';
import type { MembersQuery } from '../../gql/graphql.ts';
import { Members } from './documents.ts';

export type Member = NonNullable<NonNullable<MembersQuery['community']>['members']>['edges'][number]['node'];

/** A community's members, page by page. */
export class MemberList {
  list: Member[] = $state([]);
  hasMore = $state(true);
  isAsking = $state(false);
  fault: Fault | null = $state(null);
  #after: string | null = null;
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async more(communityId: string): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const { data, error } = await this.#client.query(Members, { communityId, after: this.#after });
    this.isAsking = false;
    this.fault = error ? faultOfError(error) : null;
    const members = data?.community?.members;
    if (!members) return;
    this.list.push(...members.edges.map(({ node }) => node));
    this.hasMore = members.pageInfo.hasNextPage;
    this.#after = members.pageInfo.endCursor ?? null;
  }

  remove(userId: string): void {
    this.list = this.list.filter(({ user }) => user?.id !== userId);
  }
}
