import { ProgressLocation, window, workspace, WorkspaceEdit } from 'vscode';
import type { CancellationToken, Progress, TextDocument } from 'vscode';
import type { LivingDocuments, RefreshProposal } from '../../core/documents/living/livingDocuments';
import { isUserError, UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import { escapeLinks } from '../host/plainText';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import { sameUri } from '../host/relativePath';
import type { Session } from '../session';
import { toTextEdits } from './editDocument';
import { refreshSummary } from './refreshSummary';
import type { DocumentOutcome } from './refreshSummary';
import { showDocument } from './showDocument';

/** A document that is to change, with the version that its edits were made for. */
interface Planned {
  readonly document: TextDocument;
  readonly version: number;
  readonly proposal: RefreshProposal;
}

interface Plan {
  readonly outcomes: DocumentOutcome[];
  readonly changes: Planned[];
}

/**
 * Refreshes every rendered document whose figures have changed, all in one step. Documents with unsaved changes are left alone, and
 * nothing is written when somebody stops it.
 * @returns how many changed; undefined when it was stopped
 */
export async function refreshAllDocuments(session: Session): Promise<number | undefined> {
  const options = { location: ProgressLocation.Notification, title: 'Refreshing documents', cancellable: true };
  const plan = await window.withProgress(options, (progress, token) => makePlan(session, progress, token));
  if (plan === undefined) return undefined;
  if (plan.outcomes.length === 0) throw new UserError('There is no rendered document in this workspace yet. Run “Customer Success: Render Document…” first');
  await takeAll(plan.changes);
  void tell(session, plan.outcomes);
  return plan.changes.length;
}

async function makePlan(session: Session, progress: Progress<{ message?: string; increment?: number }>, token: CancellationToken): Promise<Plan | undefined> {
  const plan: Plan = { outcomes: [], changes: [] };
  const places = await allDocuments(session, token);
  for (const [index, { portfolio, living, file }] of places.entries()) {
    if (token.isCancellationRequested) return undefined;
    progress.report({ message: `${index + 1} of ${places.length}`, increment: 100 / places.length });
    await planOne(plan, portfolio, living, file);
  }
  return token.isCancellationRequested ? undefined : plan;
}

interface Place {
  readonly portfolio: OpenPortfolio;
  readonly living: LivingDocuments;
  readonly file: string;
}

async function allDocuments(session: Session, token: CancellationToken): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const portfolio of await portfoliosInWorkspace(session)) {
    const living = await portfolio.engine.living();
    places.push(...(await living.list(token)).map((file) => ({ portfolio, living, file })));
  }
  return places;
}

async function planOne({ outcomes, changes }: Plan, portfolio: OpenPortfolio, living: LivingDocuments, file: string): Promise<void> {
  const uri = portfolio.uriOf(file);
  if (workspace.textDocuments.some((document) => document.isDirty && sameUri(document.uri, uri))) {
    outcomes.push({ file, kind: 'unsaved' });
    return;
  }
  try {
    const content = await portfolio.read(file);
    if (content.kind === 'unreadable') throw new UserError(content.detail);
    const first = await living.refresh(file, content.text, { onlyStale: true });
    if (first.edits.length === 0) {
      outcomes.push({ file, kind: 'current', proposal: first });
      return;
    }
    const document = await workspace.openTextDocument(uri);
    const { version } = document;
    // VS Code's text may differ from the file's in its line ends and mark of byte order.
    const isSame = document.getText() === content.text;
    const proposal = isSame ? first : await living.refresh(file, document.getText(), { onlyStale: true });
    changes.push({ document, version, proposal });
    outcomes.push({ file, kind: 'refreshed', proposal });
  } catch (error) {
    if (!isUserError(error)) throw error;
    outcomes.push({ file, kind: 'refused', reason: error.message });
  }
}

/** All or nothing: VS Code takes an edit of texts whole or not at all. */
async function takeAll(changes: readonly Planned[]): Promise<void> {
  if (changes.length === 0) return;
  const edit = new WorkspaceEdit();
  for (const { document, proposal } of changes) edit.set(document.uri, toTextEdits(document, proposal.edits));
  const hasMoved = changes.some(({ document, version }) => document.version !== version);
  if (hasMoved || !(await workspace.applyEdit(edit))) {
    throw new UserError('A document has changed meanwhile, so none was refreshed; run Refresh All Documents again');
  }
  for (const { document } of changes) await document.save();
}

async function tell(session: Session, outcomes: readonly DocumentOutcome[]): Promise<void> {
  const { sentence, markdown } = refreshSummary(outcomes);
  const choice = await window.showInformationMessage(escapeLinks(sentence), 'Show Details');
  if (choice !== 'Show Details') return;
  await showDocument(session.virtualDocuments.add('Refreshed documents.md', 'refreshed', () => markdown), 'preview');
}
