const FAULTS =
  'front-matter unusable-id duplicate-id unknown-segment all-segments trigger trigger-never trigger-always same-trigger no-trigger dedupe-key due-from unmeasurable-outcome outcome-equals-trigger unreadable-text missing-section section-order empty-section no-steps plain-item step-without-owner step-without-due unknown-owner unknown-due duplicate-step unknown-template broken-link';

/** The ids of the rules on playbooks, for the settings that name them: the rules themselves are loaded with what asks for playbooks. */
export const PLAYBOOK_RULE_IDS: readonly string[] = FAULTS.split(' ').map((fault) => `playbook/${fault}`);
