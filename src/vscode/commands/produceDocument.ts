import { ProgressLocation, window } from 'vscode';
import type { Uri } from 'vscode';
import type { RenderProposal, RenderRequest } from '../../core/engine';
import { UserError } from '../../core/userError';
import { configurationOf } from '../host/configuration';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { saveDocument } from './saveDocument';
import type { SaveResult } from './saveDocument';
import { showDocument, showPreview } from './showDocument';
import { showGaps } from './showGaps';
import { targetUri } from './targetUri';

/** What was asked for besides the account. */
export type DocumentWish = Pick<RenderRequest, 'template' | 'reason'>;

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
  const result = await saveDocument(uri, proposal.text, session.virtualDocuments, existingOf(given));
  await showDocument(uri, configurationOf(uri).documentView);
  void tellResult(session, uri, result, proposal, target);
  return uri;
}

function existingOf(given: CommandArguments): 'replace' | 'keep' | undefined {
  const value = given.text('existing');
  return value === 'replace' || value === 'keep' ? value : undefined;
}

async function tellResult(session: Session, uri: Uri, result: SaveResult, { gaps }: RenderProposal, target: AccountTarget): Promise<void> {
  const said = { created: 'was saved', replaced: 'was replaced', unchanged: 'is up to date', kept: 'was kept as it is' }[result];
  const missing = gaps.length === 0 ? '' : ` ${gaps.length === 1 ? 'One field is' : `${gaps.length} fields are`} missing.`;
  const actions = gaps.length === 0 ? ['Open Preview'] : ['Show Missing Fields', 'Open Preview'];
  const choice = await window.showInformationMessage(escapeLinks(`${nameOf(uri)} ${said}.${missing}`), ...actions);
  if (choice === 'Open Preview') await showPreview(uri);
  if (choice === 'Show Missing Fields') await showGaps(session, gaps, target);
}
