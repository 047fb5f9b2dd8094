import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** How many templates a community may have. */
export const MAX_TEMPLATES = 20;

/** There is no such template, or the caller may not see it. */
export class TemplateNotFound extends UserFault {
  readonly typename = 'TemplateNotFoundError';

  constructor() {
    super('There is no such template that you can see: look at the list of templates again.');
  }
}

/** The community has MAX_TEMPLATES. */
export class TooManyTemplates extends UserFault {
  readonly typename = 'TooManyTemplatesError';

  constructor() {
    super(`The server has ${MAX_TEMPLATES} templates: delete one, or save this one under the title of another.`);
  }
}
