import { Disposable, window } from 'vscode';
import type { DocumentKindInfo } from '../../core/documents/catalogue';
import type { Engine } from '../../core/engine';
import { UserError } from '../../core/userError';
import { escapeIcons } from '../host/plainText';
import { ACCOUNT_DOCUMENTS } from './accountDocuments';
import type { DocumentOffer } from './accountDocuments';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { produceDocument } from './produceDocument';
import { withReason } from './withReason';

/** Each command of `ACCOUNT_DOCUMENTS`: asks for the account and the document where nobody says, renders and saves it. */
export function registerAccountDocuments(host: CommandHost): Disposable {
  const commands = Object.entries(ACCOUNT_DOCUMENTS).map(([id, offer]) =>
    registerCommand(host, id, async (session, given) => {
      const target = await chooseAccount(session, given);
      if (target === undefined) return undefined;
      const template = await chooseDocument(target.open.portfolio.engine, offer, given.text('template'));
      const wish = template === undefined ? undefined : await withReason(template, given);
      return wish && produceDocument(session, target, wish, given);
    }),
  );
  return Disposable.from(...commands);
}

/**
 * The id of the document to write; asks where several are on offer. Undefined when the user backs out.
 * @throws UserError when the id given is not on offer, or nothing is
 */
async function chooseDocument(engine: Engine, offer: DocumentOffer, given: string | undefined): Promise<string | undefined> {
  const { documents } = offer;
  if (typeof documents === 'object' && documents.length === 1) return documents[0];
  const choices = choicesOf(await engine.documents(), offer);
  if (given !== undefined) {
    if (!choices.some(({ id }) => id === given)) throw new UserError(`${given} is not offered here; there are: ${choices.map(({ id }) => id).join(', ')}`);
    return given;
  }
  if (choices.length === 0) throw new UserError('There is no such document to render');
  const items = choices.map(({ id, title, audience }) => ({ label: escapeIcons(title), description: READERS[audience], id }));
  const picked = await window.showQuickPick(items, { title: offer.title, matchOnDescription: true });
  return picked?.id;
}

const READERS = { customer: 'for the customer', internal: 'for your own people' } as const;

function choicesOf(all: readonly DocumentKindInfo[], { documents }: DocumentOffer): readonly DocumentKindInfo[] {
  if (documents === 'all') return all;
  if (documents === 'mails') return all.filter(({ kind }) => kind === 'email');
  return documents.flatMap((wanted) => all.find(({ id }) => id === wanted) ?? []);
}
