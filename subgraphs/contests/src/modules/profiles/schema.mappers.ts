import type { SeenProfile, Solved } from './profiles.view.ts';

export type ProfileMapper = SeenProfile;
export type ProfileSolvedMapper = Solved;
