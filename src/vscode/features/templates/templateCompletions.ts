import { CompletionItemKind, languages } from 'vscode';
import type { CancellationToken, CompletionItem, CompletionItemProvider, Disposable, Position, TextDocument } from 'vscode';
import type { TemplateCompletionKind } from '../../../core/features/templates/templateAuthoring';
import { toCompletionItem } from '../completionItems';
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
    return answered?.answer.map((completion) => toCompletionItem(completion, answered.open.source.lines, ICONS[completion.kind] ?? CompletionItemKind.Text)) ?? [];
  }
}
