import { LIMITS } from '../../limits';
import type { PlaybookRule } from '../rule';

/**
 * The text of a playbook is too long, or lists and quotes in it are nested too deeply, so it was not read.
 *
 * @why Its sections and steps are not known, so the playbook cannot be run. Reading such a text would take many seconds.
 * @instead Keep a playbook to what a manager can follow: some pages, and items within items a few levels deep.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - - - - - - - - - - - - - Ask
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask (CSM, within 2 days)
 * ```
 */
export const unreadableText: PlaybookRule = {
  id: 'playbook/unreadable-text',
  on: 'playbook',
  severity: 'error',
  facts: ['P24'],
  *check({ document: { unread } }) {
    if (unread === undefined) return;
    const { reason, span } = unread;
    if (reason === 'too-long') yield { message: `This playbook is larger than ${LIMITS.markdownBytes / 1000} KB, so its text was not read.`, span, help: 'Split it into several playbooks.' };
    else yield { message: 'Lists and quotes are nested too deeply from here on, or there are too many, so the text was not read.', span, help: 'Write fewer levels; steps stand in a plain list.' };
  },
};
