import { CodeLens, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import { followEdit } from '../../../core/text/followEdit';
import { SHOW_CHANGE_PARTS } from '../../commandIds';
import { escapeIcons } from '../../host/plainText';
import type { ShownChanges } from './liveChanges';

/** How each account's score has changed, on the line of its score. The text may have been edited since. */
export function changeLenses(document: TextDocument, { source, accounts, stale }: ShownChanges): CodeLens[] {
  if (accounts.length === 0) return [];
  const follow = followEdit(source.text, document.getText());
  return accounts.flatMap(({ sheet, words }) => {
    const head = source.sheets[sheet]?.head;
    if (head === undefined) return [];
    const range = new Range(document.positionAt(follow(head.start)), document.positionAt(follow(head.end)));
    return new CodeLens(range, {
      // Labels of metrics and names of people are the user's text.
      title: escapeIcons(words) + (stale ? ' · as of the last readable text' : ''),
      tooltip: 'Show what changed this score, who did it and when',
      command: SHOW_CHANGE_PARTS,
      arguments: [{ uri: document.uri, sheet }],
    });
  });
}
