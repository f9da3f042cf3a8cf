import { window } from 'vscode';
import type { Disposable } from 'vscode';
import type { Engine } from '../../core/engine';
import type { DocumentKindInfo } from '../../core/documents/catalogue';
import { UserError } from '../../core/userError';
import { COMMAND } from '../commandIds';
import { escapeIcons } from '../host/plainText';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { produceDocument } from './produceDocument';
import { withReason } from './withReason';

/** Renders any document of the catalogue for an account. */
export function registerRenderDocument(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.renderDocument, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    const template = given.text('template') ?? (await pickDocument(target.open.portfolio.engine, () => true, 'Document'));
    if (template === undefined) return undefined;
    const wish = await withReason(template, given);
    return wish && produceDocument(session, target, wish, given);
  });
}

/** Asks for one of the documents that can be rendered; gives its id. Undefined when the user backs out. */
export async function pickDocument(engine: Engine, fits: (info: DocumentKindInfo) => boolean, title: string): Promise<string | undefined> {
  const documents = (await engine.documents()).filter(fits);
  if (documents.length === 0) throw new UserError('There is no such document to render');
  const items = documents.map((info) => ({ label: escapeIcons(info.title), description: info.audience, id: info.id }));
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.id;
}
