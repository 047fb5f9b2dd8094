import type { SubscriptionResolvers } from './../../../types.generated.ts';
export const events: NonNullable<SubscriptionResolvers['events']> = {
  subscribe: async (_parent, _arg, _ctx) => {
    /* Implement Subscription.events resolver logic here */
  },
};
