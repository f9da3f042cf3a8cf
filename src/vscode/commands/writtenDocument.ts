import { ProgressLocation, window, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { DocumentOrigin } from '../../core/documents/documentOrigin';
import type { LivingDocuments } from '../../core/documents/living/livingDocuments';
import { UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import { escapeIcons } from '../host/plainText';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';

/** A rendered document, open as text, with what can be asked of it. */
export interface WrittenDocument {
  readonly document: TextDocument;
  readonly portfolio: OpenPortfolio;
  readonly file: string;
  readonly living: LivingDocuments;
  /** What its text says of its making. */
  readonly origin: DocumentOrigin;
}

/** Which rendered documents a command is for. */
export interface WrittenWish {
  readonly fits: (origin: DocumentOrigin, portfolio: OpenPortfolio) => Promise<boolean>;
  /** Said where there is none. */
  readonly none: string;
}

const ANY: WrittenWish = {
  fits: () => Promise.resolve(true),
  none: 'There is no rendered document in this workspace yet. Run “Customer Success: Render Document…” first',
};

/**
 * The rendered document given, else the active one when it fits, else one that the user picks. Undefined when the user backs out.
 * @throws UserError when a file was given that is no rendered document, or there is none to pick
 */
export async function chooseWritten(session: Session, given: CommandArguments, wish = ANY): Promise<WrittenDocument | undefined> {
  if (given.uri) {
    const written = await readWritten(session, given.uri);
    if (written === undefined) throw new UserError(`${nameOf(given.uri)} was not rendered from an account, or its last lines, which say so, are gone`);
    return written;
  }
  const active = window.activeTextEditor?.document;
  const written = active?.languageId === 'markdown' && !active.isUntitled ? await readWritten(session, active.uri) : undefined;
  if (written && (await wish.fits(written.origin, written.portfolio))) return written;
  const picked = await pickWritten(session, wish);
  return picked && readWritten(session, picked);
}

/** Undefined for any file that is no rendered document of a portfolio. */
async function readWritten(session: Session, uri: Uri): Promise<WrittenDocument | undefined> {
  const portfolio = await session.portfolios.of(uri);
  const file = portfolio.fileOf(uri);
  if (file === undefined) return undefined;
  const living = await portfolio.engine.living();
  const document = await workspace.openTextDocument(uri);
  const origin = living.originOf(document.getText());
  return origin && { document, portfolio, file, living, origin };
}

async function pickWritten(session: Session, { fits, none }: WrittenWish): Promise<Uri | undefined> {
  const options = { location: ProgressLocation.Notification, title: 'Looking for rendered documents', cancellable: true };
  const items = await window.withProgress(options, async (_progress, token) => {
    const found = [];
    for (const portfolio of await portfoliosInWorkspace(session)) {
      const living = await portfolio.engine.living();
      for (const file of await living.list(token)) {
        const content = await portfolio.read(file);
        const origin = content.kind === 'text' ? living.originOf(content.text) : undefined;
        if (token.isCancellationRequested) return undefined;
        if (origin === undefined || !(await fits(origin, portfolio))) continue;
        const uri = portfolio.uriOf(file);
        found.push({ label: escapeIcons(nameOf(uri)), description: escapeIcons(file), uri });
      }
    }
    return found;
  });
  if (items === undefined) return undefined;
  if (items.length === 0) throw new UserError(none);
  return (await window.showQuickPick(items, { title: 'Document', matchOnDescription: true }))?.uri;
}
