import { Range, Selection, ViewColumn, window } from 'vscode';
import type { Uri } from 'vscode';
import type { Finding } from '../../core/finding';
import { UserError } from '../../core/userError';
import type { CopyText } from '../../protocol/copyView';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { CopyPanel } from '../views/copyPanel';
import type { CopyView } from '../views/copyPanel';
import type { CommandArguments } from './commandArguments';
import { chooseWritten } from './writtenDocument';
import type { WrittenDocument } from './writtenDocument';

/** What must not reach a customer; whether figures are the newest is another question. */
const OUTGOING = new Set(['document/other-account', 'document/internal-note', 'document/gap']);

/** The text of a document as it is pasted elsewhere. */
interface ReadyText {
  readonly mail?: { readonly subject: string; readonly to: string; readonly address: string };
  readonly html: string;
  readonly plain: string;
}

/** Opens the page that copies a mail: its head and text as the receiver will see them. Gives the mail's file. */
export async function copyAsEmail(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  if (written === undefined) return undefined;
  if (readyText(written.document.getText()).mail === undefined) {
    throw new UserError(`${nameOf(written.document.uri)} is no mail. Run Copy as Rich Text, or Write Email… for a mail`);
  }
  return open(session, written);
}

/** Opens the page that copies a document, formatted. Gives the document's file. */
export async function copyAsRichText(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  return written && open(session, written);
}

async function open(session: Session, written: WrittenDocument): Promise<Uri> {
  const { uri } = written.document;
  session.panels.show(uri.toString(), () => new CopyPanel(session.extensionUri, `Copy ${nameOf(uri)}`, viewOf(written), session.log));
  return uri;
}

function viewOf({ document, file, living, origin }: WrittenDocument): CopyView {
  let shown: readonly Finding[] = [];
  return {
    document,
    async text(): Promise<CopyText> {
      const text = document.getText();
      const { findings } = await living.check(file, text);
      shown = origin.audience === 'customer' ? findings.filter(({ rule }) => OUTGOING.has(rule)) : [];
      const { mail, html, plain } = readyText(text);
      return {
        title: nameOf(document.uri),
        ...(origin.audience === 'internal' && { note: 'For your own people: it may hold what no customer should read.' }),
        ...(mail && { mail: { subject: mail.subject, to: mail.to } }),
        html,
        plain,
        findings: shown.map(({ message }) => message),
      };
    },
    async goTo(finding) {
      const span = shown[finding]?.span;
      if (span === undefined) return;
      const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
      const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.One });
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range);
    },
    mailAddress: async () => readyText(document.getText()).mail?.address,
  };
}
