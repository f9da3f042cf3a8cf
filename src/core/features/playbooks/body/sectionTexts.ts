import type { PlaybookSectionId } from '../../../playbooks/playbook';

/** What a section of a playbook begins with, as a snippet, and what it is for. */
export interface SectionText {
  readonly summary: string;
  readonly skeleton: string;
}

export const SECTION_TEXTS: Readonly<Record<PlaybookSectionId, SectionText>> = {
  why: { summary: 'Why it matters, in a sentence or two: what is lost when nobody acts.', skeleton: '${1:What is lost when nobody acts.}' },
  signals: { summary: 'What a person sees when it is time, in words; the trigger says it for the machine.', skeleton: '- ${1:What one sees when it is time}' },
  steps: { summary: 'What is done, as boxes to tick, each with who does it and by when.', skeleton: '- [ ] ${1:What is done} (${2:CSM}, ${3:within 2 days})' },
  messages: { summary: 'Mails and documents to write, each by the id of its template.', skeleton: '- `${1:check-in}`: ${2:to whom, and when}' },
  'exit-criteria': { summary: 'How one sees in the account that it is done.', skeleton: '${1:What the account shows when it is done.}' },
  escalation: { summary: 'When somebody else has to be told, and who.', skeleton: '${1:When nothing has moved within a week: the CS manager.}' },
};
