import { CompletionItem, CompletionItemKind, languages, SnippetString } from 'vscode';
import type { CancellationToken, CompletionItemProvider, Disposable, Position, TextDocument } from 'vscode';
import type { TemplateCompletion, TemplateCompletionKind } from '../../../core/features/templates/templateAuthoring';
import type { LineIndex } from '../../../core/text/lineIndex';
import { toMarkdown } from '../markdown';
import { toRange } from '../ranges';
import { TEMPLATES } from './templateReader';
import type { TemplateReader } from './templateReader';

/** Where a tag, a block, a partial, a field, a call or a text begins; letters are VS Code's own triggers. */
const TRIGGERS = ['{', '#', '/', '>', '.', '(', '@', '"', ' '];

const ICONS: Readonly<Partial<Record<TemplateCompletionKind, CompletionItemKind>>> = {
  field: CompletionItemKind.Field,
  list: CompletionItemKind.Enum,
  helper: CompletionItemKind.Function,
  block: CompletionItemKind.Keyword,
  partial: CompletionItemKind.Module,
  word: CompletionItemKind.Text,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

/** Fields, helpers, partials and what closes blocks; keys and values in front matter. */
export function registerTemplateCompletions(reader: TemplateReader): Disposable {
  return languages.registerCompletionItemProvider(TEMPLATES, new TemplateCompletions(reader), ...TRIGGERS);
}

class TemplateCompletions implements CompletionItemProvider {
  constructor(private readonly reader: TemplateReader) {}

  async provideCompletionItems(document: TextDocument, position: Position, token: CancellationToken): Promise<CompletionItem[]> {
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, template }) => authoring.complete(template, offset, token));
    return answered?.answer.map((completion) => toItem(completion, answered.open.source.lines)) ?? [];
  }
}

function toItem({ label, detail, documentation, filterText, ...completion }: TemplateCompletion, lines: LineIndex): CompletionItem {
  const item = new CompletionItem(detail === undefined ? label : { label, description: detail }, ICONS[completion.kind] ?? CompletionItemKind.Text);
  item.insertText = completion.isSnippet ? new SnippetString(completion.insertText) : completion.insertText;
  item.range = toRange(lines, completion.replace);
  item.sortText = completion.sortText;
  item.keepWhitespace = true;
  if (documentation !== undefined) item.documentation = toMarkdown(documentation);
  if (filterText !== undefined) item.filterText = filterText;
  return item;
}
