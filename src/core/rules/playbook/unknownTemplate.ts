import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * The messages of a playbook name a template that there is not.
 *
 * @why Running the playbook renders nothing for it, and the mail is written from memory.
 * @instead Use the id of a template as `csac render --list` shows it, or write a template of your own.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Messages
 *
 * - `check-inn`: to the champion
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Messages
 *
 * - `check-in`: to the champion
 * ```
 */
export const unknownTemplate: PlaybookRule = {
  id: 'playbook/unknown-template',
  on: 'playbook',
  severity: 'warning',
  facts: ['M1'],
  *check({ document: { messages }, templates }) {
    for (const { template, span } of messages) {
      if (templates.includes(template)) continue;
      const near = nearestName(template, templates);
      yield {
        message: `There is no template ${shown(template)}.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        span,
        ...(near === undefined && { help: '`csac render --list` shows all; templates of your own lie in the folder that the settings name under `templates`.' }),
        fixes: () => (near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span, newText: near }], preferred: true }]),
      };
    }
  },
};
