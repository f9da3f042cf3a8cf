import type { PlaybookDocument, PlaybookSectionId } from '../../playbooks/playbook';
import { sectionTitle } from '../../playbooks/reading/sectionTitles';
import { lineBreakOf } from '../../text/lineBreak';
import { stepTailText } from './stepTailText';

/** What a section begins with, its heading first; places to fill in stand in angle brackets. */
export function sectionSkeleton(document: PlaybookDocument, id: PlaybookSectionId): { readonly lines: readonly string[]; readonly lineBreak: string } {
  const words: Readonly<Record<PlaybookSectionId, string>> = {
    why: '\\<What happens if nobody acts, and what is won by it>',
    signals: '- \\<What in the account shows it>',
    steps: `- [ ] \\<What is to be done first> ${stepTailText(document)}`,
    messages: '- `check-in`: \\<to whom, and when>',
    'exit-criteria': '\\<What the account shows when it is done>',
    escalation: '- \\<After how many days without an answer, to whom>',
  };
  return { lines: [`## ${sectionTitle(id)}`, '', words[id]], lineBreak: lineBreakOf(document.text) };
}
