import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Unknown service or wrong secret. */
export class ServiceRefused extends UserFault {
  readonly typename = 'ServiceRefusedError';

  constructor() {
    super('No service has this name and secret. Check the secret of the service and SERVICE_SECRETS of users.');
  }
}
