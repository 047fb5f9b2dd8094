import type { Ledger, SeasonContest, Solve } from './ledger.ts';
import type { Prices } from './rules.ts';

/** What members and moderators do. Each can be repeated until it is answered. */
export type Move =
  | { kind: 'report'; user: string; solve: Solve; verdict: string }
  | { kind: 'voidSubmission' | 'restoreSubmission'; communityId: string; solve: Solve }
  | { kind: 'disqualifyEntrant' | 'restoreEntrant'; contest: SeasonContest; user: string }
  | { kind: 'joinContest' | 'leaveContest' | 'inviteToContest'; contest: SeasonContest; user: string }
  | { kind: 'addMember' | 'leaveCommunity' | 'banMember' | 'unbanMember'; communityId: string; user: string }
  | { kind: 'setScoringRules'; communityId: string; prices: Omit<Prices, 'sinceMs'> }
  | { kind: 'updateContest'; contest: SeasonContest; endsMs: number }
  | { kind: 'cancelContest'; contest: SeasonContest };

/** Notes in the ledger what a move does, and gives how it has to be answered. */
export function apply(ledger: Ledger, move: Move, nowMs: number): string {
  switch (move.kind) {
    case 'report':
      return 'RecordSubmissionSuccess';
    case 'voidSubmission':
    case 'restoreSubmission': {
      const counted = ledger.counted.get(move.solve.leetcodeId);
      if (counted === undefined || !counted.points.has(move.communityId)) return 'SubmissionNotFoundError';
      setIn(counted.voidIn, move.communityId, move.kind === 'voidSubmission');
      return 'ModerationSuccess';
    }
    case 'disqualifyEntrant':
    case 'restoreEntrant':
      setIn(move.contest.disqualified, move.user, move.kind === 'disqualifyEntrant');
      return 'ModerationSuccess';
    case 'inviteToContest':
    case 'joinContest':
    case 'leaveContest':
      return enter(ledger, move, nowMs);
    case 'addMember':
    case 'leaveCommunity':
    case 'banMember':
    case 'unbanMember':
      return changeMember(ledger, move, nowMs);
    case 'setScoringRules':
      ledger.prices.get(move.communityId)!.push({ ...move.prices, sinceMs: nowMs });
      return 'ModerationSuccess';
    case 'updateContest':
      if (ledger.stateOf(move.contest, nowMs) !== 'RUNNING') return 'ContestTooFarOnError';
      if ((move.contest.freezesMs ?? 0) > nowMs) move.contest.freezesMs! += move.endsMs - move.contest.endsMs;
      move.contest.endsMs = move.endsMs;
      return 'UpdateContestSuccess';
    case 'cancelContest': {
      const state = ledger.stateOf(move.contest, nowMs);
      if (state === 'OVER') return 'ContestTooFarOnError';
      if (state !== 'CANCELLED') move.contest.cancelled = state === 'SCHEDULED' ? 'BEFORE_START' : 'LATER';
      return 'UpdateContestSuccess';
    }
  }
}

type Entering = Extract<Move, { kind: 'joinContest' | 'leaveContest' | 'inviteToContest' }>;

function enter(ledger: Ledger, { kind, contest, user }: Entering, nowMs: number): string {
  const isMember = ledger.members.get(contest.communityId)!.has(user);
  const isOver = !['SCHEDULED', 'RUNNING'].includes(ledger.stateOf(contest, nowMs));
  if (kind === 'inviteToContest') {
    if (isOver) return 'ContestOverError';
    if (contest.entry !== 'INVITE') return 'EntryNotNeededError';
    if (!isMember) return 'MemberNotFoundError';
    contest.invited.add(user);
    return 'EntrySuccess';
  }
  if (!isMember) return 'NotMemberError';
  if (isOver) return 'ContestOverError';
  if (contest.entry === 'EVERYBODY') return 'EntryNotNeededError';
  const isNew = contest.joined.has(user) !== (kind === 'joinContest');
  if (isNew && kind === 'joinContest' && contest.entry === 'INVITE' && !contest.invited.has(user)) {
    return 'NotInvitedError';
  }
  setIn(contest.joined, user, kind === 'joinContest');
  return 'EntrySuccess';
}

type MemberMove = Extract<Move, { kind: 'addMember' | 'leaveCommunity' | 'banMember' | 'unbanMember' }>;

function changeMember(ledger: Ledger, { kind, communityId, user }: MemberMove, nowMs: number): string {
  const [members, banned] = [ledger.members.get(communityId)!, ledger.banned.get(communityId)!];
  switch (kind) {
    case 'addMember':
      if (banned.has(user)) return 'BannedError';
      if (!members.has(user)) members.set(user, nowMs);
      return 'CommunitySuccess';
    case 'leaveCommunity':
      return members.delete(user) ? 'LeaveCommunitySuccess' : 'CommunityNotFoundError';
    case 'banMember':
      banned.add(user);
      members.delete(user);
      return 'ModerationSuccess';
    case 'unbanMember':
      banned.delete(user);
      return 'ModerationSuccess';
  }
}

function setIn(set: Set<string>, value: string, isIn: boolean): void {
  if (isIn) set.add(value);
  else set.delete(value);
}
