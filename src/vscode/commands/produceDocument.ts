import { commands, ProgressLocation, window } from 'vscode';
import type { Uri } from 'vscode';
import type { RenderProposal, RenderRequest } from '../../core/engine';
import { UserError } from '../../core/userError';
import { COMMAND, COMPARE_KEPT } from '../commandIds';
import { configurationOf } from '../host/configuration';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { refreshWords } from './refreshWords';
import { saveDocument } from './saveDocument';
import type { SaveResult } from './saveDocument';
import { showDocument, showPreview } from './showDocument';
import { showGaps } from './showGaps';
import { targetUri } from './targetUri';

const COPY = 'Copy as E-mail…';

/** What was asked for besides the account. */
export type DocumentWish = Pick<RenderRequest, 'template' | 'audience' | 'reason'>;

/**
 * Renders a document, saves it under the account's folder and shows it.
 * @returns where it is; also when an existing file was kept
 * @throws UserError when it cannot be rendered or saved
 */
export async function produceDocument(session: Session, target: AccountTarget, wish: DocumentWish, given: CommandArguments): Promise<Uri> {
  const { document, portfolio, file } = target.open;
  if (document.isUntitled) throw new UserError('Save the account first: its documents are put beside it');
  const options = { location: ProgressLocation.Window, title: 'Rendering' };
  const proposal = await window.withProgress(options, async () => portfolio.engine.render({ ...wish, file, sheet: target.sheet }));
  const uri = await targetUri(portfolio.root, document.uri, proposal.target);
  const result = await saveDocument({ portfolio, uri, text: proposal.text, virtual: session.virtualDocuments, existing: existingOf(given) });
  await showDocument(uri, configurationOf(uri).documentView);
  void tellResult(session, uri, result, proposal, target);
  return uri;
}

function existingOf(given: CommandArguments): 'replace' | 'keep' | undefined {
  const value = given.text('existing');
  return value === 'replace' || value === 'keep' ? value : undefined;
}

async function tellResult(session: Session, uri: Uri, result: SaveResult, proposal: RenderProposal, target: AccountTarget): Promise<void> {
  const { gaps } = typeof result === 'object' ? result : proposal;
  const missing = gaps.length === 0 ? '' : ` ${gaps.length === 1 ? 'One field is' : `${gaps.length} fields are`} missing.`;
  const isKept = typeof result === 'object' && result.kept.length > 0;
  const { kind } = (await target.open.portfolio.engine.documents()).find(({ id }) => id === proposal.template) ?? {};
  const actions = [...(isKept ? ['Compare'] : []), ...(gaps.length > 0 ? ['Show Missing Fields'] : []), kind === 'email' ? COPY : 'Open Preview'];
  const choice = await window.showInformationMessage(escapeLinks(`${resultWords(nameOf(uri), result)}${missing}`), ...actions);
  if (choice === 'Compare') await commands.executeCommand(COMPARE_KEPT, { uri });
  if (choice === COPY) await commands.executeCommand(COMMAND.copyAsEmail, { uri });
  if (choice === 'Open Preview') await showPreview(uri);
  if (choice === 'Show Missing Fields') await showGaps(session, gaps, target);
}

function resultWords(name: string, result: SaveResult): string {
  if (typeof result === 'object') return refreshWords(name, result);
  return `${name} ${{ created: 'was saved', replaced: 'was replaced', unchanged: 'is up to date', kept: 'was kept as it is' }[result]}.`;
}
