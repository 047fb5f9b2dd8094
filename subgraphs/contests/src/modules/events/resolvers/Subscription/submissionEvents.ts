import type { SubscriptionResolvers } from './../../../types.generated.ts';
export const submissionEvents: NonNullable<SubscriptionResolvers['submissionEvents']> = {
  subscribe: async (_parent, _arg, _ctx) => {
    /* Implement Subscription.submissionEvents resolver logic here */
  },
};
