import { Range, Selection, ViewColumn, window } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { Finding } from '../../core/finding';
import { mailAddress } from '../../core/report/mail/mailAddress';
import type { ReadyText } from '../../core/report/mail/readyText';
import { isUserError, UserError } from '../../core/userError';
import type { CopyText } from '../../protocol/copyView';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { CopyPanel } from '../views/copyPanel';
import type { CopyView } from '../views/copyPanel';
import type { CommandArguments } from './commandArguments';
import { chooseWritten } from './writtenDocument';
import type { WrittenDocument, WrittenWish } from './writtenDocument';

/** What must not reach a customer; whether figures are the newest is another question. */
const OUTGOING = new Set(['document/other-account', 'document/internal-note', 'document/gap']);

const MAILS: WrittenWish = {
  async fits({ template }, { engine }) {
    return (await engine.documents()).some(({ id, kind }) => id === template && kind === 'email');
  },
  none: 'There is no mail in this workspace yet. Run “Customer Success: Write Email…” first',
};

/** Opens the page that copies a mail: its head and text as the receiver will see them. Gives the mail's file. */
export async function copyAsEmail(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given, MAILS);
  if (written === undefined) return undefined;
  if ((await ready(written.document)).mail === undefined) {
    throw new UserError(`${nameOf(written.document.uri)} is no mail, or its head is gone. Run Copy as Rich Text, or Write Email… for a mail`);
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
      const { mail, html, plain } = await ready(document);
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
      const { viewColumn = ViewColumn.One } = window.visibleTextEditors.find((each) => each.document === document) ?? {};
      const editor = await window.showTextDocument(document, { viewColumn });
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range);
    },
    mailAddress: async () => addressOf(await ready(document)),
  };
}

/** As it is pasted elsewhere; what reads Markdown is loaded for it. */
async function ready(document: TextDocument): Promise<ReadyText> {
  const { readyText } = await import('../../core/report/mail/readyText');
  return readyText(document.getText());
}

/** The whole mail as a link; where it is too long for one, its head, and the user is told what to do about the rest. */
function addressOf({ mail, plain }: ReadyText): string | undefined {
  if (mail === undefined) return undefined;
  const { receivers, subject } = mail;
  try {
    return mailAddress({ receivers, subject, body: plain });
  } catch (error) {
    if (!isUserError(error)) throw error;
    void window.showInformationMessage('The text is too long to be handed over with the addresses and the subject. Copy it here and paste it into the mail.');
    return mailAddress({ receivers, subject, body: '' });
  }
}
