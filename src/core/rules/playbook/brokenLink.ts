import { headingAnchors, linkTarget } from '../../playbooks/reading/linkTarget';
import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * A link of a playbook leads to a file or a heading that is not there.
 *
 * @why Who follows it in the middle of a rescue finds nothing, and does without.
 * @instead Correct the path; it counts from the folder of the playbook. Links out of the portfolio and to the web are not checked.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Why
 *
 * See [the list](win-back-list.md).
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Why
 *
 * See [the web](https://example.com/win-back).
 * ```
 */
export const brokenLink: PlaybookRule = {
  id: 'playbook/broken-link',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11'],
  *check({ document, missingFiles }) {
    const anchors = headingAnchors(document.headings);
    for (const { address, span } of document.links) {
      const target = linkTarget(document.file, address);
      if (target?.kind === 'file' && missingFiles.has(target.file)) {
        yield { message: `There is no file ${shown(target.file)}, where this link leads.`, span, help: 'Correct the path; it counts from the folder of this playbook.' };
      }
      if (target?.kind !== 'heading' || anchors.has(target.anchor)) continue;
      const near = nearestName(target.anchor, anchors);
      yield {
        message: `This playbook has no heading for ${shown(address)}.${near === undefined ? '' : ` Did you mean ${shown(`#${near}`)}?`}`,
        span,
        ...(near === undefined && { help: 'Write the heading in lower case, with `-` between its words.' }),
        fixes: () => (near === undefined ? [] : [{ title: `Change to \`#${near}\``, edits: [{ span, newText: `#${near}` }], preferred: true }]),
      };
    }
  },
};
