import type { PlaybookRule } from '../rule';
import { headSpan, isHeadWhole, writtenAt } from './playbookPlaces';

/**
 * An active playbook has no trigger.
 *
 * @why Nobody is told when it applies: it is run only by who remembers it.
 * @instead Write when it applies as `trigger:`. A playbook that is meant to be run by hand may stay as it is.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * segments: [smb]
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * segments: [smb]
 * trigger: health.score < 40
 * ---
 * ```
 */
export const noTrigger: PlaybookRule = {
  id: 'playbook/no-trigger',
  on: 'playbook',
  severity: 'info',
  facts: ['F11'],
  *check({ document }) {
    if (!isHeadWhole(document) || document.head.status !== 'active' || writtenAt(document, ['trigger']) !== undefined) return;
    yield { message: 'This playbook has no trigger, so it is run by hand only.', span: headSpan(document, ['title'], 'key'), help: 'Write when it applies, such as `trigger: health.score < 40`.' };
  },
};
