import type { System } from '@leetcord/launcher/system';
import type { Api } from './api.ts';

/** Signs a service in, as it does itself, and gives its access token. */
export async function signInService(api: Api, { secrets }: System, service: 'bot' | 'contests'): Promise<string> {
  const secret = secrets[`${service}Service`];
  const selection = '__typename ... on SignInServiceSuccess { accessToken }';
  return (await api.mutate('signInService', { service, secret }, undefined, selection))['accessToken'] as string;
}
