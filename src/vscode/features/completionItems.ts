import { CompletionItem, SnippetString } from 'vscode';
import type { CompletionItemKind } from 'vscode';
import type { Completion } from '../../core/features/authoring';
import type { LineIndex } from '../../core/text/lineIndex';
import { toMarkdown } from './markdown';
import { toRange } from './ranges';

/** A completion as VS Code shows it. @param lines of the text that it is for */
export function toCompletionItem(completion: Omit<Completion, 'kind'>, lines: LineIndex, icon: CompletionItemKind): CompletionItem {
  const { label, detail, documentation, insertText, sortText, filterText } = completion;
  // So it stands beside every label, and not only beside the one that is chosen.
  const item = new CompletionItem(detail === undefined ? label : { label, description: detail }, icon);
  item.insertText = completion.isSnippet ? new SnippetString(insertText) : insertText;
  item.range = toRange(lines, completion.replace);
  item.sortText = sortText;
  // Its lines are indented for their place already.
  item.keepWhitespace = true;
  if (documentation !== undefined) item.documentation = toMarkdown(documentation);
  if (filterText !== undefined) item.filterText = filterText;
  return item;
}
