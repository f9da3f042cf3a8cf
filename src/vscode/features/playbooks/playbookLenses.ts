import { CodeLens, EventEmitter, languages } from 'vscode';
import type { CancellationToken, CodeLensProvider, Disposable, Event, TextDocument } from 'vscode';
import { COMMAND } from '../../commandIds';
import { configurationOf } from '../../host/configuration';
import { longRun } from '../../host/longRun';
import { escapeIcons } from '../../host/plainText';
import { toRange } from '../ranges';
import { PLAYBOOKS } from './playbookReader';
import type { PlaybookReader } from './playbookReader';

/** How many accounts a playbook applies to, above its trigger; a click lists them. */
export class PlaybookLenses implements CodeLensProvider, Disposable {
  private readonly refresh = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.refresh.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly reader: PlaybookReader,
    onDidChange: Event<void>,
  ) {
    this.subscriptions = [this.refresh, onDidChange(() => this.update()), languages.registerCodeLensProvider(PLAYBOOKS, this)];
  }

  /** Has them asked for anew: an account was typed in. */
  update(): void {
    this.refresh.fire();
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    if (configurationOf(document.uri).lenses === 'off') return [];
    const answered = await this.reader.ask(document, token, ({ authoring, playbook }) => authoring.lens(playbook, longRun(token)));
    if (answered?.answer === undefined) return [];
    const { span, title, tooltip, playbook } = answered.answer;
    const command = { title: escapeIcons(title), tooltip, command: COMMAND.showPlaybookMatches, arguments: [{ uri: document.uri, playbook }] };
    return [new CodeLens(toRange(answered.open.source.lines, span), command)];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
