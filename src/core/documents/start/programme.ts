import type { TheirPart } from '../people/contactFor';
import type { Track } from './track';

export type PhaseId = 'kickoff' | 'implementation' | 'training' | 'launch' | 'handoff' | 'begin' | 'set_up' | 'learn' | 'settle' | 'check';
export type MilestoneId = 'technical_setup' | 'first_value' | 'core_adoption' | 'wider_adoption' | 'full_adoption';
/** Who carries a phase on our side. */
export type OurPart = 'csm' | 'implementation';

export interface Phase {
  readonly id: PhaseId;
  /** First and last day, counted from the contract's start. */
  readonly from: number;
  readonly to: number;
  readonly ours: OurPart;
  readonly theirs: readonly TheirPart[];
}

export interface Programme {
  readonly phases: readonly Phase[];
  /** Days from the contract's start; the first value's come from the segment (L1). */
  readonly milestones: readonly { readonly id: MilestoneId; readonly day: number | 'first-value' }[];
  /** Days of the check-ins beside the calls of the phases (L6: weekly in weeks 1-4). */
  readonly checkIns: readonly number[];
}

/**
 * The programme by track. The full one has the weeks of L2; the others are shorter, as their first value is due sooner (L1): in the
 * standard one the set-up ends in week 1 (L4), in the light one a single call is offered, and self-serve has none.
 *
 * L4 wants the integrations in week 1, L2 in weeks 2-3: the full track, with SSO and data to move, follows L2, the others L4. Its
 * milestone of core adoption (weeks 2-3) is the first value itself, which L1 words in the same way.
 */
export const PROGRAMMES: Readonly<Record<Track, Programme>> = {
  full: {
    phases: [
      { id: 'kickoff', from: 0, to: 6, ours: 'csm', theirs: ['champion', 'exec_sponsor'] },
      { id: 'implementation', from: 7, to: 20, ours: 'implementation', theirs: ['technical_lead'] },
      { id: 'training', from: 14, to: 27, ours: 'implementation', theirs: ['champion', 'technical_lead'] },
      { id: 'launch', from: 21, to: 34, ours: 'csm', theirs: ['champion'] },
      { id: 'handoff', from: 35, to: 41, ours: 'csm', theirs: ['champion', 'exec_sponsor'] },
    ],
    milestones: [
      { id: 'technical_setup', day: 21 },
      { id: 'first_value', day: 'first-value' },
      { id: 'wider_adoption', day: 42 },
      { id: 'full_adoption', day: 90 },
    ],
    checkIns: [7, 14, 21, 28],
  },
  standard: {
    phases: [
      { id: 'kickoff', from: 0, to: 4, ours: 'csm', theirs: ['champion', 'exec_sponsor'] },
      { id: 'implementation', from: 3, to: 13, ours: 'implementation', theirs: ['technical_lead'] },
      { id: 'training', from: 10, to: 20, ours: 'implementation', theirs: ['champion'] },
      { id: 'launch', from: 14, to: 27, ours: 'csm', theirs: ['champion'] },
      { id: 'handoff', from: 28, to: 34, ours: 'csm', theirs: ['champion', 'exec_sponsor'] },
    ],
    milestones: [
      { id: 'technical_setup', day: 7 },
      { id: 'first_value', day: 'first-value' },
      { id: 'core_adoption', day: 21 },
      { id: 'wider_adoption', day: 42 },
      { id: 'full_adoption', day: 90 },
    ],
    checkIns: [14],
  },
  light: {
    phases: [
      { id: 'begin', from: 0, to: 1, ours: 'csm', theirs: ['contact'] },
      { id: 'set_up', from: 1, to: 6, ours: 'csm', theirs: ['contact'] },
      { id: 'learn', from: 7, to: 20, ours: 'csm', theirs: ['contact'] },
      { id: 'check', from: 28, to: 34, ours: 'csm', theirs: ['contact'] },
    ],
    milestones: [
      { id: 'first_value', day: 'first-value' },
      { id: 'technical_setup', day: 7 },
      { id: 'core_adoption', day: 21 },
      { id: 'full_adoption', day: 90 },
    ],
    checkIns: [],
  },
  'self-serve': {
    phases: [
      { id: 'begin', from: 0, to: 0, ours: 'csm', theirs: ['contact'] },
      { id: 'settle', from: 1, to: 13, ours: 'csm', theirs: ['contact'] },
      { id: 'check', from: 28, to: 34, ours: 'csm', theirs: ['contact'] },
    ],
    milestones: [
      { id: 'first_value', day: 'first-value' },
      { id: 'core_adoption', day: 14 },
      { id: 'full_adoption', day: 90 },
    ],
    checkIns: [],
  },
};
