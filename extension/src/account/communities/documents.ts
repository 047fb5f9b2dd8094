import { graphql } from '../../gql/index.ts';

graphql(`
  fragment Membership on Member {
    role
    joinedAt
    isAnonymous
    mayBeMentioned
  }
`);

export const MyMemberships = graphql(`
  query MyMemberships {
    myCommunities {
      id
      name
      visibility
      memberCount
      myMembership {
        ...Membership
      }
    }
  }
`);

export const Members = graphql(`
  query Members($communityId: ID!, $after: String) {
    community(id: $communityId) {
      members(first: 20, after: $after) {
        edges {
          node {
            ...Membership
            displayName
            user {
              id
              displayName
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const SetMyPrivacy = graphql(`
  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {
    setMyPrivacy(input: $input) {
      __typename
      ... on MemberSuccess {
        member {
          ...Membership
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const LeaveCommunity = graphql(`
  mutation LeaveCommunity($input: LeaveCommunityInput!) {
    leaveCommunity(input: $input) {
      __typename
      ... on LeaveCommunitySuccess {
        communityId
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SetCommunityVisibility = graphql(`
  mutation SetCommunityVisibility($input: SetCommunityVisibilityInput!) {
    setCommunityVisibility(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          id
          visibility
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SetMemberRole = graphql(`
  mutation SetMemberRole($input: SetMemberRoleInput!) {
    setMemberRole(input: $input) {
      __typename
      ... on MemberSuccess {
        member {
          role
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
