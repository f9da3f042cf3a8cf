import { COMMAND } from '../commandIds';

/** What a command of an account's documents offers: these, by their ids in the catalogue, or all of a kind. */
export interface DocumentOffer {
  readonly documents: readonly string[] | 'mails' | 'all';
  /** Above the list where there is something to choose. */
  readonly title?: string;
}

/**
 * The commands that write a document about an account, and which (C2-C7, C11, C13, C15). With one document they write it at once, else
 * they ask. *Create or Update Success Plan* (C10) writes a sheet first, and is not one of them.
 */
export const ACCOUNT_DOCUMENTS: Readonly<Record<string, DocumentOffer>> = {
  [COMMAND.planOnboarding]: { documents: ['onboarding-plan'] },
  [COMMAND.prepareQbr]: {
    documents: ['qbr', 'qbr-scorecard', 'qbr-conversation', 'executive-review', 'qbr-deck', 'qbr-checklist'],
    title: 'Form of the review',
  },
  [COMMAND.makeQbrDeck]: { documents: ['qbr-deck'] },
  [COMMAND.prepareExecutiveReview]: { documents: ['executive-review'] },
  [COMMAND.assessChurnRisk]: { documents: ['churn-risk'] },
  [COMMAND.createSavePlan]: { documents: ['save-plan'] },
  [COMMAND.planWinBack]: { documents: ['win-back'] },
  [COMMAND.findExpansion]: { documents: ['expansion'] },
  [COMMAND.prepareRenewal]: { documents: ['renewal'] },
  [COMMAND.writeValueReport]: { documents: ['value-report'] },
  [COMMAND.mapStakeholders]: { documents: ['stakeholder-map'] },
  [COMMAND.handOverAccount]: { documents: ['handoff'] },
  [COMMAND.writeEmail]: { documents: 'mails', title: 'Email' },
  [COMMAND.renderDocument]: { documents: 'all', title: 'Document' },
};
