import { hasScope } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { startingAfter } from '@leetcord/kit/streams/stream-start';
import type { Context } from '../../../../context.ts';
import type { SubscriptionResolvers } from './../../../types.generated.ts';
import { audienceOf, typedEvent, type LoggedEvent } from '../../registry.ts';

async function maySee(event: LoggedEvent, { caller, view }: Context): Promise<boolean> {
  const isForCaller = audienceOf(event) === 'COMMUNITY' || hasScope(caller, 'events:read');
  return isForCaller && (await view.communities.find(event.communityId)) !== null;
}

export const submissionEvents: NonNullable<SubscriptionResolvers['submissionEvents']> = {
  subscribe: async (_parent, { communityId, after }, context) => {
    const { events, view } = context;
    if ((await view.communities.find(communityId)) === null) {
      throw publicError('FORBIDDEN', 'There is no such server, or only its members may follow it: sign in as one.');
    }
    const place = typeof after === 'string' ? view.disclosure.placeOf(after, communityId) : 'end';
    if (place === null) throw publicError('BAD_USER_INPUT', 'after must be the cursor of an event of this server.');
    const { start, followed } = await events.followSome({ communityId }, place);
    const visible = mapIterator(followed, async (event) => {
      view.forget();
      // Who may see the community can change during the subscription.
      const isVisible = await maySee(event, context);
      const typed = typedEvent(event);
      return isVisible && typed.__typename === 'SubmissionEvent' ? { submissionEvents: typed } : null;
    });
    return startingAfter(view.disclosure.cursorOf({ _id: start, communityId }), visible);
  },
};
