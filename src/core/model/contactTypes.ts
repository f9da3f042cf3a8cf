import type { Account } from './account';

export type ContactType = NonNullable<NonNullable<NonNullable<Account['data']['touchpoints']>[number]>['type']>;

/** Contact with the customer in person, which is what a cadence of check-ins counts (S1-S3). */
export const IN_PERSON: readonly ContactType[] = [
  'kickoff', 'check_in', 'qbr', 'executive', 'training', 'workshop', 'onboarding', 'go_live', 'handoff', 'health_check', 'save_call', 'renewal', 'site_visit', 'call',
];
