import type { ChurnReason } from '../riskSignals';
import type { Role } from '../people';

/** One step against a reason to leave (R6, R7). */
export interface Play {
  readonly action: string;
  readonly owner: Role;
  /** Days from the plan's first day by which it is done. */
  readonly day: number;
}

export interface ReasonInfo {
  readonly id: ChurnReason;
  readonly label: string;
  /** Whether it can be turned (R5). */
  readonly preventable: string;
  /** What to ask in order to know that this is the reason. */
  readonly question: string;
  readonly plays: readonly Play[];
}

/** Reasons to leave with their plays, as R5-R7 give them. */
export const CHURN_REASONS: Readonly<Record<ChurnReason, ReasonInfo>> = {
  product: {
    id: 'product',
    label: 'Product: something is missing, hard to use or slow',
    preventable: 'partly',
    question: 'What could you not do last month that you needed to do?',
    plays: [
      { action: 'Report the ARR at risk and the missing piece to the product team', owner: 'csm', day: 1 },
      { action: 'Offer a workaround or services that close the gap for now', owner: 'support', day: 7 },
      { action: 'Show the roadmap for it, with dates that product stands behind', owner: 'product', day: 18 },
      { action: 'Offer a discount that holds if the feature ships within 90 days', owner: 'sales', day: 25 },
    ],
  },
  value: {
    id: 'value',
    label: 'Value: they do not see what it brings',
    preventable: 'yes',
    question: 'Which result did you expect by now, and who would notice it?',
    plays: [
      { action: 'Agree new goals with a figure and a date, and rewrite the success plan around them', owner: 'csm', day: 7 },
      { action: 'Train the teams that the goals depend on', owner: 'csm', day: 14 },
      { action: 'Put a senior CSM or an architect beside the account', owner: 'manager', day: 5 },
      { action: 'Run a 30-day value sprint: one win a week, told to their executive', owner: 'csm', day: 30 },
    ],
  },
  relationship: {
    id: 'relationship',
    label: 'Relationship: the people who wanted us left, or trust was lost',
    preventable: 'yes',
    question: 'Who decides about us now, and what have they heard?',
    plays: [
      { action: 'Name the new contact and write to them within 48 hours', owner: 'csm', day: 2 },
      { action: 'Hold an introduction meeting: their goals first, then what was reached so far', owner: 'csm', day: 7 },
      { action: 'Open the line from executive to executive', owner: 'vp', day: 7 },
      { action: 'Write a one-page business case for the newcomer', owner: 'csm', day: 14 },
    ],
  },
  financial: {
    id: 'financial',
    label: 'Financial: budget, price, merger or insolvency',
    preventable: 'sometimes',
    question: 'Is it the price, the budget, or what you get for it?',
    plays: [
      { action: 'Show the return: what they pay, what they get', owner: 'csm', day: 7 },
      { action: 'Right-size seats and features to what is used', owner: 'csm', day: 14 },
      { action: 'Offer payment terms that fit their year', owner: 'sales', day: 21 },
      { action: 'Discount only for something in return: several years, a case study, a reference', owner: 'sales', day: 25 },
    ],
  },
  competitive: {
    id: 'competitive',
    label: 'Competition: a switch, or an in-house build',
    preventable: 'partly',
    question: 'What would the other choice give you that you miss today?',
    plays: [
      { action: 'Write down what they compare, and answer it point by point', owner: 'csm', day: 7 },
      { action: 'Talk to everyone who knows us there, not only to who evaluates', owner: 'csm', day: 7 },
      { action: 'Executive meeting: why they chose us, and what would make them stay', owner: 'vp', day: 7 },
      { action: 'Lay out what a switch costs: migration, training, months of lower output', owner: 'csm', day: 14 },
      { action: 'Make an offer with a commitment on the features that decide', owner: 'sales', day: 25 },
    ],
  },
  strategic: {
    id: 'strategic',
    label: 'Strategy: a change of direction, or closure',
    preventable: 'rarely',
    question: 'What will your teams do a year from now, and what will they need for it?',
    plays: [
      { action: 'Ask their executive what remains and what goes, and until when', owner: 'vp', day: 7 },
      { action: 'Find the teams that stay and what they need', owner: 'csm', day: 14 },
      { action: 'Offer flexibility: a pause, fewer seats, a shorter term', owner: 'sales', day: 21 },
    ],
  },
};
