import { CompletionItemKind, languages } from 'vscode';
import type { CancellationToken, CompletionItem, CompletionItemProvider, Disposable, Position, TextDocument } from 'vscode';
import type { PlaybookCompletion, PlaybookCompletionKind } from '../../../core/features/playbooks/playbookAuthoring';
import type { LineIndex } from '../../../core/text/lineIndex';
import { toCompletionItem } from '../completionItems';
import { PLAYBOOKS } from './playbookReader';
import type { PlaybookReader } from './playbookReader';

/** Where a field, a call, a text, a list, a template, a section or a link begins; letters are VS Code's own triggers. */
const TRIGGERS = ['.', '(', '"', "'", '[', ',', '`', '#', '/'];

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

  async provideCompletionItems(document: TextDocument, position: Position, token: CancellationToken): Promise<CompletionItem[]> {
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
