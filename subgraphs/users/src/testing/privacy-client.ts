import type { UsersClient } from './users-client.ts';

const DELETE = `mutation ($input: DeleteMyAccountInput!) {
  deleteMyAccount(input: $input) {
    __typename
    ... on DeleteMyAccountSuccess { deletedAt isComplete }
    ... on InvalidInputError { field message }
  }
}`;

export interface DeletionResult {
  __typename: string;
  deletedAt?: string;
  isComplete?: boolean;
  field?: string;
}

export const deleteAccount = (api: UsersClient, token: string | undefined, confirmDisplayName: string) =>
  api.ask<DeletionResult>(DELETE, 'deleteMyAccount', { input: { confirmDisplayName } }, token);

export interface ExportedData {
  exportedAt: string;
  users: Record<string, unknown> & { account: object };
  contests: unknown;
}

export const exportData = (api: UsersClient, token?: string) =>
  api.ask<ExportedData>('{ exportMyData }', 'exportMyData', {}, token);
