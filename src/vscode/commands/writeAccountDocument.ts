import { window } from 'vscode';
import type { Uri } from 'vscode';
import type { DocumentKindInfo } from '../../core/documents/catalogue';
import type { Engine } from '../../core/engine';
import { UserError } from '../../core/userError';
import { escapeIcons } from '../host/plainText';
import type { Session } from '../session';
import type { DocumentOffer } from './accountDocuments';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { produceDocument } from './produceDocument';
import type { DocumentWish } from './produceDocument';
import { withReason } from './withReason';

/** Renders a document about an account and saves it; asks for the account and the document where nobody says. Gives the file. */
export async function writeAccountDocument(session: Session, given: CommandArguments, offer: DocumentOffer): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  const chosen = await chooseDocument(target.open.portfolio.engine, offer, given);
  const wish = chosen && (await withReason(chosen, given));
  return wish && produceDocument(session, target, wish, given);
}

/**
 * The document to write and who reads it; asks where several are on offer. Undefined when the user backs out.
 * @throws UserError when the id or reader given is not on offer, or nothing is
 */
async function chooseDocument(engine: Engine, offer: DocumentOffer, given: CommandArguments): Promise<DocumentWish | undefined> {
  const { documents, title = 'Document' } = offer;
  const reader = readerOf(given.text('audience'));
  const only = typeof documents === 'object' && documents.length === 1 ? documents[0] : undefined;
  if (only !== undefined) return { template: only, ...reader };
  const choices = choicesOf(await engine.documents(), offer);
  const wanted = given.text('template');
  if (wanted !== undefined) {
    if (!choices.some(({ id }) => id === wanted)) throw new UserError(`${wanted} is not offered here; there are: ${choices.map(({ id }) => id).join(', ')}`);
    return { template: wanted, ...reader };
  }
  if (choices.length === 0) throw new UserError('There is no such document to render');
  return (await window.showQuickPick(choices.flatMap(itemsOf), { title, matchOnDescription: true }))?.wish;
}

/** A document that may have several readers is a choice for each, its usual one first. */
function itemsOf({ id, title, audience, audiences }: DocumentKindInfo) {
  const others = audiences.filter((other) => other !== audience);
  return [audience, ...others].map((reader) => ({ label: escapeIcons(title), description: READERS[reader], wish: { template: id, audience: reader } }));
}

function readerOf(given: string | undefined): Pick<DocumentWish, 'audience'> {
  if (given === undefined) return {};
  if (given !== 'customer' && given !== 'internal') throw new UserError(`${given} is no audience; choose customer or internal`);
  return { audience: given };
}

const READERS = { customer: 'for the customer', internal: 'for your own people' } as const;

function choicesOf(all: readonly DocumentKindInfo[], { documents }: DocumentOffer): readonly DocumentKindInfo[] {
  if (documents === 'all') return all;
  if (documents === 'mails') return all.filter(({ kind }) => kind === 'email');
  return documents.flatMap((wanted) => all.find(({ id }) => id === wanted) ?? []);
}
