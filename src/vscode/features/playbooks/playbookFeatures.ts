import { Disposable, workspace } from 'vscode';
import type { CancellationToken, CodeLens, Event, TextDocument } from 'vscode';
import type { Finding } from '../../../core/finding';
import { isGone } from '../../host/isGone';
import type { DocumentReader } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import type { Portfolios } from '../../host/portfolios';
import { registerFixAllOf } from '../fixAllActions';
import { OpenFindings } from '../openFindings';
import type { Problems } from '../problems';
import { registerQuickFixes } from '../quickFixes';
import { AccountPlaybooks } from './accountPlaybooks';
import { registerLibraryFixes } from './libraryFixes';
import { registerPlaybookCompletions } from './playbookCompletions';
import { PlaybookLenses } from './playbookLenses';
import { mayBePlaybook, PLAYBOOKS, PlaybookReader } from './playbookReader';
import type { OpenPlaybook } from './playbookReader';
import { registerPlaybookReading } from './playbookReading';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly problems: Problems;
  readonly log: Log;
  /** Whether the findings of a playbook stay on show when it is closed. */
  readonly keeps: (document: TextDocument) => boolean;
}

/** What VS Code shows of playbooks. */
export interface PlaybookFeatures extends Disposable {
  /** Fires when something else is to be shown above an account. */
  readonly onDidChange: Event<void>;
  /** An account has come to rest: its playbooks are asked for anew when it is on the screen, and so is what stands above playbooks. */
  update(document: TextDocument): Promise<void>;
  /** Which playbooks apply, above each account: the last answer, at once. */
  lenses(document: TextDocument): CodeLens[];
}

/** A playbook with its findings. */
interface CheckedPlaybook extends OpenPlaybook {
  readonly findings: readonly Finding[];
}

/** Loaded with the first playbook that comes to the screen, or the first account of a portfolio that has some. */
export function registerPlaybookFeatures({ reader, portfolios, problems, log, keeps }: Parts): PlaybookFeatures {
  const playbooks = new PlaybookReader(portfolios);
  const accounts = new AccountPlaybooks(reader, log);
  const lenses = new PlaybookLenses(playbooks, portfolios.onDidChange);
  const told = new WeakMap<TextDocument, number>();
  const unsaved = new WeakSet<TextDocument>();
  const check = async (document: TextDocument, token: CancellationToken): Promise<CheckedPlaybook | undefined> => {
    const open = await playbooks.read(document);
    if (open === undefined || token.isCancellationRequested) return undefined;
    const { engine } = open.portfolio;
    // What is typed counts for accounts, too, before it is saved.
    if (told.get(document) !== open.version) {
      engine.changed([open.playbook.file]);
      if (told.has(document)) accounts.updateAll();
      told.set(document, open.version);
      if (document.isDirty) unsaved.add(document);
    }
    const report = await engine.checkFile(open.playbook.file, token);
    if (token.isCancellationRequested || document.isClosed || document.version !== open.version) return undefined;
    return { ...open, findings: report?.findings ?? [] };
  };
  const findings = new OpenFindings({ mayBeOne: mayBePlaybook, check, problems, log, keeps, failure: 'A playbook could not be checked' });
  const all = Disposable.from(
    ...[accounts, findings, lenses],
    ...[registerPlaybookCompletions(playbooks), registerPlaybookReading(playbooks), registerQuickFixes(findings, PLAYBOOKS), registerLibraryFixes()],
    registerFixAllOf(PLAYBOOKS, (document, token) => playbooks.ask(document, token, ({ authoring, playbook }) => authoring.fixAll(playbook))),
    workspace.onDidCloseTextDocument((document) => void forget(document)),
    portfolios.onDidChange(() => {
      findings.refresh();
      accounts.updateAll();
    }),
  );
  /** What counts is the file again; also where it was deleted while its text was still open. */
  const forget = async (document: TextDocument): Promise<void> => {
    if (!mayBePlaybook(document)) return;
    if (!unsaved.delete(document) && !(await isGone(document))) return;
    const portfolio = await portfolios.of(document.uri);
    const file = portfolio.fileOf(document.uri);
    if (file !== undefined) portfolios.touch(portfolio, file);
  };
  return {
    onDidChange: accounts.onDidChange,
    async update(document) {
      lenses.update();
      await accounts.update(document);
    },
    lenses: (document) => accounts.lenses(document),
    dispose: () => void all.dispose(),
  };
}
