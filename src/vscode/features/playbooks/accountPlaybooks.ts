import { CodeLens, Range } from 'vscode';
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import type { AccountPlaybooksLens } from '../../../core/features/playbooks/playbookAuthoring';
import { followEdit } from '../../../core/text/followEdit';
import { COMMAND } from '../../commandIds';
import { configurationOf } from '../../host/configuration';
import type { DocumentReader, OpenDocument } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import { escapeIcons } from '../../host/plainText';
import { longRun } from '../../host/longRun';
import { AnswersOnScreen } from '../answersOnScreen';

interface Shown {
  /** The text that the lenses are of. */
  readonly text: string;
  readonly lenses: readonly AccountPlaybooksLens[];
}

/** Which playbooks apply, above each account on the screen. */
export class AccountPlaybooks implements Disposable {
  private readonly answers: AnswersOnScreen<Shown>;

  constructor(reader: DocumentReader, log: Log) {
    this.answers = new AnswersOnScreen({ reader, log, ask, wordsOf, failure: 'The playbooks of an account could not be told' });
  }

  /** Fires when something else is to be shown. */
  get onDidChange() {
    return this.answers.onDidChange;
  }

  /** Those of the last answer, where their text stands now. */
  lenses(document: TextDocument): CodeLens[] {
    const shown = this.answers.latest(document);
    if (shown === undefined || configurationOf(document.uri).lenses === 'off') return [];
    const follow = followEdit(shown.text, document.getText());
    return shown.lenses.map(({ span, title, tooltip, sheet }) => {
      const range = new Range(document.positionAt(follow(span.start)), document.positionAt(follow(span.end)));
      return new CodeLens(range, { title: escapeIcons(title), tooltip, command: COMMAND.showAccountPlaybooks, arguments: [{ uri: document.uri, sheet }] });
    });
  }

  /** A playbook has changed. */
  updateAll(): void {
    this.answers.updateAll();
  }

  update(document: TextDocument): Promise<void> {
    return this.answers.update(document);
  }

  dispose(): void {
    this.answers.dispose();
  }
}

async function ask({ source, portfolio }: OpenDocument, token: CancellationToken): Promise<Shown | undefined> {
  if (!source.sheets.some(({ kind }) => kind === 'account')) return undefined;
  const authoring = await portfolio.engine.playbookAuthoring();
  return { text: source.text, lenses: await authoring.accountLenses(source, longRun(token)) };
}

function wordsOf({ lenses }: Shown): string {
  return lenses.length === 0 ? '' : JSON.stringify(lenses.map(({ sheet, title, tooltip }) => [sheet, title, tooltip]));
}
