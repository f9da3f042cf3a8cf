import type { Engine, RenderProposal } from '../../core/engine';
import type { Finding } from '../../core/finding';
import { LineIndex } from '../../core/text/lineIndex';
import { UserError } from '../../core/userError';
import type { RenderFormat } from '../choices';
import type { Output } from '../output';

/** Forms in which a document leaves the house. */
export type ReadyFormat = Exclude<RenderFormat, 'markdown' | 'json'>;

/** What must not reach a customer; whether figures are the newest is another question. */
const OUTGOING: ReadonlySet<string> = new Set(['document/other-account', 'document/internal-note', 'document/gap']);

/**
 * A rendered document as it is pasted or sent: without markers, comments, diagrams and links to files.
 * @throws UserError when it cannot be written in this form
 */
export async function readyDocument(proposal: RenderProposal, format: ReadyFormat, engine: Engine): Promise<string> {
  const { readyText, mailLink, readyPage } = await import('../../core/report/mail/readyText');
  const ready = readyText(proposal.text);
  if (format === 'html') return readyPage(ready, (await engine.context()).settings.locale);
  if (format === 'text') return ready.mail === undefined ? ready.plain : [...ready.mail.lines, '', ready.plain].join('\n');
  const link = mailLink(ready);
  if (link === undefined) throw new UserError(`\`${proposal.template}\` is no mail; a link to write one needs a mail (csac render --list)`);
  return link;
}

/** What must not go to the customer in this document, in its order; nothing for our own people's. */
export async function heldBack(proposal: RenderProposal, engine: Engine): Promise<readonly Finding[]> {
  if (proposal.audience !== 'customer') return [];
  const { findings } = await (await engine.living()).check(proposal.target, proposal.text);
  return findings.filter(({ rule }) => OUTGOING.has(rule));
}

/** Tells the findings, each with its line of the Markdown. */
export function tellFindings(findings: readonly Finding[], text: string, output: Output): void {
  const lines = new LineIndex(text);
  for (const { severity, span, message, rule } of findings) output.warn(`${severity}: line ${lines.positionAt(span.start).line + 1}: ${message} [${rule}]`);
}
