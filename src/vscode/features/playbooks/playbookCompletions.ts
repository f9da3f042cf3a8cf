import { CompletionItemKind, languages } from 'vscode';
import type { CancellationToken, CompletionContext, CompletionItem, CompletionItemProvider, Disposable, Position, TextDocument } from 'vscode';
import type { PlaybookCompletion, PlaybookCompletionKind } from '../../../core/features/playbooks/playbookAuthoring';
import type { LineIndex } from '../../../core/text/lineIndex';
import { toCompletionItem } from '../completionItems';
import { PLAYBOOKS } from './playbookReader';
import type { PlaybookReader } from './playbookReader';

/** Where a value, a field, a call, a text, a list, a template, a section or a link begins; while letters are typed in Markdown, VS Code asks nobody. */
const TRIGGERS = [' ', '.', '(', '"', "'", '[', ',', '`', '#', '/'];

const ICONS: Readonly<Partial<Record<PlaybookCompletionKind, CompletionItemKind>>> = {
  key: CompletionItemKind.Property,
  section: CompletionItemKind.Module,
  value: CompletionItemKind.EnumMember,
  field: CompletionItemKind.Field,
  list: CompletionItemKind.Enum,
  function: CompletionItemKind.Function,
  variable: CompletionItemKind.Variable,
  template: CompletionItemKind.File,
  file: CompletionItemKind.File,
  role: CompletionItemKind.User,
  date: CompletionItemKind.Constant,
  step: CompletionItemKind.Snippet,
};

/** What has a member to come: the caret stands behind its dot, or between its brackets. */
const GOES_ON = /\.\$1\)|\("?\$1"?\)/;
const SUGGEST = { title: 'Suggest what goes on', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };

/** Keys, fields, functions, sections, owners, days and templates that fit at the caret. */
export function registerPlaybookCompletions(reader: PlaybookReader): Disposable {
  return languages.registerCompletionItemProvider(PLAYBOOKS, new PlaybookCompletions(reader), ...TRIGGERS);
}

class PlaybookCompletions implements CompletionItemProvider {
  constructor(private readonly reader: PlaybookReader) {}

  async provideCompletionItems(document: TextDocument, position: Position, token: CancellationToken, { triggerCharacter }: CompletionContext): Promise<CompletionItem[]> {
    // Who indents a line has asked for nothing.
    if (triggerCharacter === ' ' && document.lineAt(position.line).text.slice(0, position.character).trim() === '') return [];
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, playbook }) => authoring.complete(playbook, offset, token));
    return answered?.answer.map((completion) => toItem(completion, answered.open.source.lines)) ?? [];
  }
}

function toItem(completion: PlaybookCompletion, lines: LineIndex): CompletionItem {
  const item = toCompletionItem(completion, lines, ICONS[completion.kind] ?? CompletionItemKind.Text);
  if (completion.isSnippet && GOES_ON.test(completion.insertText)) item.command = SUGGEST;
  return item;
}
