import { COMMAND } from '../commandIds';

/** What a command of an account's documents offers: these, by their ids in the catalogue, or all of a kind. */
export interface DocumentOffer {
  /** Above the list where there is something to choose. */
  readonly title: string;
  readonly documents: readonly string[] | 'mails' | 'all';
}

/**
 * The commands that write a document about an account, and which (C2-C7, C11, C13, C15). With one document they write it at once, else
 * they ask. *Create or Update Success Plan* (C10) writes a sheet first, and is not one of them.
 */
export const ACCOUNT_DOCUMENTS: Readonly<Record<string, DocumentOffer>> = {
  [COMMAND.planOnboarding]: { title: 'Onboarding plan', documents: ['onboarding-plan'] },
  [COMMAND.prepareQbr]: {
    title: 'Form of the review',
    documents: ['qbr', 'qbr-scorecard', 'qbr-conversation', 'executive-review', 'qbr-deck', 'qbr-checklist'],
  },
  [COMMAND.makeQbrDeck]: { title: 'Deck', documents: ['qbr-deck'] },
  [COMMAND.prepareExecutiveReview]: { title: 'Executive review', documents: ['executive-review'] },
  [COMMAND.assessChurnRisk]: { title: 'Churn risk', documents: ['churn-risk'] },
  [COMMAND.createSavePlan]: { title: 'Save plan', documents: ['save-plan'] },
  [COMMAND.planWinBack]: { title: 'Win-back plan', documents: ['win-back'] },
  [COMMAND.findExpansion]: { title: 'Expansion', documents: ['expansion'] },
  [COMMAND.prepareRenewal]: { title: 'Renewal', documents: ['renewal'] },
  [COMMAND.writeValueReport]: { title: 'Value report', documents: ['value-report'] },
  [COMMAND.mapStakeholders]: { title: 'Stakeholder map', documents: ['stakeholder-map'] },
  [COMMAND.handOverAccount]: { title: 'Handoff', documents: ['handoff'] },
  [COMMAND.writeEmail]: { title: 'Email', documents: 'mails' },
  [COMMAND.renderDocument]: { title: 'Document', documents: 'all' },
};
