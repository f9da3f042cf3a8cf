import { CompletionItemKind, languages } from 'vscode';
import type { CancellationToken, CompletionItem, CompletionItemProvider, Disposable, Position, TextDocument } from 'vscode';
import type { Completion, CompletionKind } from '../../core/features/authoring';
import type { LineIndex } from '../../core/text/lineIndex';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toCompletionItem } from './completionItems';

/** Where a value or a flow item begins; letters are VS Code's own triggers. */
const TRIGGERS = [' ', '"', "'", '[', '{'];

const ICONS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  section: CompletionItemKind.Module,
  value: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Constant,
  person: CompletionItemKind.User,
  stakeholder: CompletionItemKind.User,
  playbook: CompletionItemKind.Reference,
  feature: CompletionItemKind.Unit,
  rule: CompletionItemKind.Operator,
  file: CompletionItemKind.File,
};

/** A key that was just completed and has its value yet to come. */
const AWAITS_VALUE = /: (?:\$0|\$\{?1\}?)?$/;
const SUGGEST_VALUES = { title: 'Suggest values', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };

/** Keys, values, people and dates that fit at the caret. */
export function registerCompletions(reader: DocumentReader): Disposable {
  return languages.registerCompletionItemProvider(SELECTOR, new Completions(reader), ...TRIGGERS);
}

class Completions implements CompletionItemProvider {
  constructor(private readonly reader: DocumentReader) {}

  async provideCompletionItems(document: TextDocument, position: Position, token: CancellationToken): Promise<CompletionItem[]> {
    const offset = document.offsetAt(position);
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.complete(source, offset, token));
    return answered?.answer.map((completion) => toItem(completion, answered.open.source.lines)) ?? [];
  }
}

function toItem(completion: Completion, lines: LineIndex): CompletionItem {
  const { kind, insertText } = completion;
  const item = toCompletionItem(completion, lines, ICONS[kind]);
  if (kind === 'key' && AWAITS_VALUE.test(insertText)) item.command = SUGGEST_VALUES;
  return item;
}
