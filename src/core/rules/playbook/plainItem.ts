import type { Fix } from '../../finding';
import type { Span } from '../../text/span';
import { shown } from '../../yaml/problems';
import type { PlaybookFinding, PlaybookRule, PlaybookScene } from '../rule';
import { boxEdit, itemWords } from './itemWords';

/**
 * An item among the steps has no box to tick, or one among the messages does not begin with a document's id as code.
 *
 * @why It looks like the others and is passed over: no task is made of it, and no document is written.
 * @instead Begin a step with `- [ ]`, and a message with the id of a document between backticks. What is a note stands below its step or message,
 * indented, or as a paragraph.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM, within 2 days)
 * - Call the sponsor (CSM, within 7 days)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM, within 2 days)
 *   - The tickets name them, too
 * - [ ] Call the sponsor (CSM, within 7 days)
 * ```
 */
export const plainItem: PlaybookRule = {
  id: 'playbook/plain-item',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document, templates }) {
    const { text, steps, plainSteps, plainMessages } = document;
    // Where no item is a step, `playbook/no-steps` says so once.
    for (const item of steps.length === 0 ? [] : plainSteps) {
      yield finding(text, item, 'is no box to tick, so no task is made of it', 'Begin a step with `- [ ]`; a note stands below its step, indented.', () => boxFix(text, item));
    }
    for (const item of plainMessages) {
      yield finding(text, item, 'names no document as code, so nothing is written for it', "Begin a message with a document's id as code, such as `check-in`; a note stands as a paragraph.", () => codeFix(text, item, templates));
    }
  },
};

function finding(text: string, item: Span, what: string, help: string, fixes: () => readonly Fix[]): PlaybookFinding {
  const span = itemWords(text, item) ?? item;
  return { message: `${shown(text.slice(span.start, span.end))} ${what}.`, span, help, fixes };
}

/** Whether an item without any box is a step or a note is a decision. */
function boxFix(text: string, item: Span): readonly Fix[] {
  const edit = boxEdit(text, item);
  return edit === undefined ? [] : [{ title: 'Make it a box to tick', edits: [edit], preferred: edit.span.end > edit.span.start }];
}

/** Puts the id of a document that an item begins with between backticks; whether it is one is sure where a colon follows. */
function codeFix(text: string, item: Span, templates: PlaybookScene['templates']): readonly Fix[] {
  const words = itemWords(text, item);
  if (words === undefined) return [];
  const start = words.start + (/^\[[ xX]\][ \t]+/.exec(text.slice(words.start, words.end))?.[0].length ?? 0);
  const behind = (id: string) => text.slice(start + id.length, words.end);
  const id = templates.find((each) => text.startsWith(each, start) && !/^[\w-]/.test(behind(each)));
  if (id === undefined) return [];
  return [{ title: 'Write the id as code', edits: [{ span: { start, end: start + id.length }, newText: `\`${id}\`` }], preferred: /^\s*[:：]/.test(behind(id)) }];
}
