import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { currentRequestId } from '@leetcord/kit/http/request-id';
import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import { nameWords, UNNAMED, UNNAMED_CONTEST } from '@leetcord/kit/text/name-words';
import type { CallerContext } from '../caller-context.ts';
import type { LeetCodePartQuery, PublicProfileQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { ExecutionFailed, type Execute } from '../http/execute.ts';

const PublicProfile = graphql(`
  query PublicProfile($name: String!) {
    publicProfile(leetcodeUsername: $name) {
      today
      solved {
        all
        easy
        medium
        hard
      }
      topics {
        topic
        solved
      }
      days {
        date
        solved
      }
      streak {
        current
        longest
      }
      contests(first: 50) {
        edges {
          node {
            at
            rank
            before
            after
            contest {
              title
              community {
                id
                name
              }
            }
          }
        }
      }
      user {
        displayName
        leetcode {
          username
          profileUrl
        }
      }
    }
  }
`);
const LeetCodePart = graphql(`
  query LeetCodePart($name: String!) {
    leetcodeProfile(username: $name) {
      solved {
        all
        easy
        medium
        hard
      }
      badges {
        name
        earnedOn
      }
    }
  }
`);

type Shown = NonNullable<PublicProfileQuery['publicProfile']>;

/** A public profile, with names that are safe to show as text. */
export interface ProfileOnPage extends Pick<Shown, 'today' | 'solved' | 'topics' | 'days' | 'streak'> {
  name: string;
  leetcode: { username: string; profileUrl: string };
  contests: {
    title: string;
    community: string;
    communityId: string;
    at: string;
    rank: number;
    before: number;
    after: number;
  }[];
  /** What LeetCode shows; null while it cannot be read. */
  onLeetCode: NonNullable<LeetCodePartQuery['leetcodeProfile']> | null;
}

/** The profile that the owner of a LeetCode name shows to anybody; null for none. Throws an ExecutionFailed while it cannot be read. */
export async function readProfile(execute: Execute, leetcodeUsername: string): Promise<ProfileOnPage | null> {
  if (leetcodeNameKey(leetcodeUsername) === null) return null;
  const caller: CallerContext = {
    ...{ caller: ANONYMOUS, authorization: undefined, clientAddress: null, isForPage: true },
    requestId: currentRequestId(),
  };
  const { publicProfile: found } = await execute(PublicProfile, { name: leetcodeUsername }, caller);
  const leetcode = found?.user?.leetcode;
  if (!found || !found.user || !leetcode) return null;
  const { today, solved, topics, days, streak, contests, user } = found;
  return {
    ...{ today, solved, topics, days, streak },
    leetcode,
    name: nameWords(user.displayName, UNNAMED),
    contests: contests.edges.map(({ node: { contest, ...change } }) => ({
      ...change,
      title: nameWords(contest.title, UNNAMED_CONTEST),
      community: nameWords(contest.community.name, ''),
      communityId: contest.community.id,
    })),
    onLeetCode: await readLeetCode(execute, leetcode.username, caller),
  };
}

async function readLeetCode(execute: Execute, name: string, caller: CallerContext) {
  try {
    return (await execute(LeetCodePart, { name }, caller)).leetcodeProfile ?? null;
  } catch (error) {
    if (error instanceof ExecutionFailed) return null;
    throw error;
  }
}
