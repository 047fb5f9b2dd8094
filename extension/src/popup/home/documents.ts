import { graphql } from '../../gql/index.ts';

/** All of Home in one answer. */
export const Home = graphql(`
  query Home {
    me {
      id
      streak {
        current
        longest
        isTodayDone
        endsAt
        timeZone
        daily {
          current
          isTodayDone
        }
      }
    }
    dailyChallenge {
      date
      problem {
        slug
        title
        difficulty
      }
    }
    mySubmissions(first: 50) {
      edges {
        node {
          id
          verdict
          state
          submittedAt
          problem {
            slug
            title
          }
          awards {
            points
            community {
              id
              name
            }
          }
        }
      }
    }
    myDuels {
      ...DuelCard
    }
    myStudyPlans {
      id
      title
      community {
        id
        name
        timeZone
      }
      itemCount
      mine {
        id
        done
        missed
      }
      today {
        slug
        problem {
          slug
          title
          difficulty
        }
        myState
      }
    }
    myCommunities {
      id
      name
      ratings {
        mine {
          id
          rank
          rating
          title
          isProvisional
          contests
          history(first: 1) {
            edges {
              node {
                before
                after
              }
            }
          }
        }
      }
      current: contests(first: 5, states: [RUNNING, SETTLING]) {
        edges {
          node {
            ...ContestCard
          }
        }
      }
      planned: contests(last: 1, states: [SCHEDULED]) {
        edges {
          node {
            ...ContestCard
          }
        }
      }
    }
  }
`);

/** That somebody has solved something in a community. */
export const Solves = graphql(`
  subscription Solves($communityId: ID!) {
    submissionEvents(communityId: $communityId) {
      id
      user {
        id
      }
    }
  }
`);
