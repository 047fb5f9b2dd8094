import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { problemsOf } from '../../../formats/problem-set.ts';
import { labelAt } from '../../problem-label.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const contestPreview: NonNullable<QueryResolvers['contestPreview']> = (
  _parent,
  { input },
  { caller, planning },
) =>
  asResult(async () => {
    const { config, ...plan } = await planning.preview(caller, input);
    const problems = problemsOf(config)?.map(({ slug, points }, index) => {
      return { label: labelAt(index), problem: { __typename: 'Problem' as const, slug }, points };
    });
    return { __typename: 'ContestPreviewSuccess', ...plan, problems: problems ?? null };
  });
