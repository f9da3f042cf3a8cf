import type { Fix } from '../../finding';
import { PLAYBOOK_SECTIONS } from '../../playbooks/playbook';
import type { PlaybookDocument, PlaybookSectionId } from '../../playbooks/playbook';
import { requiredSections, sectionOfTitle, sectionTitle } from '../../playbooks/reading/sectionTitles';
import type { PlaybookRule } from '../rule';
import { isHeadWhole, titleSpan, writtenAt } from './playbookPlaces';
import { sectionSkeleton } from './sectionSkeleton';

/**
 * A playbook lacks a section that its kind asks for.
 *
 * @why Without signals nobody knows whether it applies, without exit criteria it never ends, and without an escalation a rescue stays with
 * one person (R8).
 * @instead Write the section at its place. All kinds have Why, Signals, Steps and Exit criteria; all but `tier` have Messages;
 * `onboarding`, `rescue` and `renewal` have Escalation.
 * @bad
 * ```markdown
 * ---
 * title: Usage review
 * kind: tier
 * ---
 *
 * # Usage review
 *
 * ## Why
 *
 * Use that falls is seen first.
 *
 * ## Signals
 *
 * - Logins fall
 *
 * ## Steps
 *
 * - [ ] Look at the logins (CSM, within 2 days)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Usage review
 * kind: tier
 * ---
 *
 * # Usage review
 *
 * ## Why
 *
 * Use that falls is seen first.
 *
 * ## Signals
 *
 * - Logins fall
 *
 * ## Steps
 *
 * - [ ] Look at the logins (CSM, within 2 days)
 *
 * ## Exit criteria
 *
 * Logins rise again.
 * ```
 */
export const missingSection: PlaybookRule = {
  id: 'playbook/missing-section',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11', 'R8'],
  *check({ document }) {
    if (document.unread !== undefined) return;
    const { sections, headings, text } = document;
    for (const id of requiredSections(kindOf(document))) {
      if (sections.some((section) => section.id === id)) continue;
      const title = sectionTitle(id);
      const elsewhere = headings.find((heading) => sectionOfTitle(heading.title) === id && heading.level !== 2);
      if (elsewhere === undefined) {
        yield { message: `This playbook has no section \`${title}\`.`, span: titleSpan(document), help: `Write it below a heading \`## ${title}\`.`, fixes: () => [insertion(document, id)] };
        continue;
      }
      const marks = /^[ \t]{0,3}(#{1,6})(?=\s)/.exec(text.slice(elsewhere.span.start, elsewhere.span.end))?.[1];
      const start = text.indexOf(marks ?? '', elsewhere.span.start);
      yield {
        message: `\`${elsewhere.title}\` is a heading of level ${elsewhere.level}, so it begins no section.`,
        span: elsewhere.span,
        help: `Sections begin with two signs: \`## ${title}\`.`,
        fixes: () => (marks === undefined ? [] : [{ title: 'Make it a section', edits: [{ span: { start, end: start + marks.length }, newText: '##' }], preferred: true }]),
      };
    }
  },
};

/** The kind that the front matter gives; undefined where what it says of it is not to be trusted. */
function kindOf(document: PlaybookDocument): PlaybookDocument['head']['kind'] | undefined {
  const { kind } = document.head;
  const written = writtenAt(document, ['kind']);
  const isSaid = written === undefined || (written.kind === 'scalar' && written.value === kind);
  return isHeadWhole(document) && isSaid ? kind : undefined;
}

/** The section with a skeleton of its text, behind the last one that stands before it in the usual order, else before the next, else at the end. */
function insertion(document: PlaybookDocument, id: PlaybookSectionId): Fix {
  const { text, sections } = document;
  const order = PLAYBOOK_SECTIONS.indexOf(id);
  const before = sections.filter((section) => section.id !== undefined && PLAYBOOK_SECTIONS.indexOf(section.id) < order).at(-1);
  const after = sections.find((section) => section.id !== undefined && PLAYBOOK_SECTIONS.indexOf(section.id) > order);
  const at = before?.span.end ?? after?.heading.start ?? text.trimEnd().length;
  const { lines, lineBreak } = sectionSkeleton(document, id);
  const written = lines.join(lineBreak);
  const isBeforeHeading = before === undefined && after !== undefined;
  const newText = isBeforeHeading ? written + lineBreak + lineBreak : lineBreak + lineBreak + written + (text.slice(at).trim() === '' && !/^\r?\n/.test(text.slice(at)) ? lineBreak : '');
  return { title: `Insert the section \`${sectionTitle(id)}\``, edits: [{ span: { start: at, end: at }, newText }], preferred: false };
}
