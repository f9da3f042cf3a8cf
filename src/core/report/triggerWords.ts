import type { HealthTrigger } from '../history/healthTriggers';

/** What a change of the score sets off, and what then is to be done (H8), a sentence each. */
export const TRIGGER_WORDS: Readonly<Record<HealthTrigger, string>> = {
  'below-40': 'The score is below 40: alert the CSM and the CS manager at once, hold a save call within 24 hours, and pause marketing mails.',
  'fell-below-60': 'The score fell below 60: alert the CSM the same day, make a check-in call, and put the account on the list for the team meeting.',
  'rose-20': 'The score rose by 20 points or more: note an opportunity to expand, and ask for a success story, a testimonial or a referral.',
  'fell-20': 'The score fell by more than 20 points: take it as a red flag of churn.',
};

/** The same in a few words, for a line. */
export const TRIGGER_LABELS: Readonly<Record<HealthTrigger, string>> = {
  'below-40': 'below 40',
  'fell-below-60': 'fell below 60',
  'rose-20': 'rose by 20 or more',
  'fell-20': 'fell by more than 20',
};
