import { Hover } from 'vscode';
import type { CancellationToken, MarkdownString, Position, TextDocument } from 'vscode';
import { addMonths } from '../../../core/calendar/isoDay';
import { changeHover, fieldHover } from '../../../core/report/changeHover';
import { isUserError } from '../../../core/userError';
import { OPEN_CHANGED_PLACE } from '../../commandIds';
import { createClock } from '../../host/clock';
import type { DocumentReader, OpenDocument } from '../../host/documentReader';
import { askAuthoring } from '../askAuthoring';
import { toMarkdown } from '../markdown';
import { toRange } from '../ranges';
import { changeLinks } from './changeLinks';
import type { LiveChanges } from './liveChanges';

/** A year shows when a field was last changed, in almost every account. */
const MONTHS_OF_A_FIELD = 12;

/** On the line of an account how its score changed, on a field when that was last changed and what it did to the score. */
export async function hoverOfChange(reader: DocumentReader, live: LiveChanges, document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
  const offset = document.offsetAt(position);
  const asked = await askAuthoring(reader, document, token, (authoring, { source }) => authoring.accountField(source, offset, token));
  if (asked?.answer === undefined) return undefined;
  const { open, answer: field } = asked;
  const links = changeLinks(open.portfolio, document.uri, field.sheet);
  const range = toRange(open.source.lines, field.span);
  if (field.path.length === 0) {
    const known = live.latest(document)?.accounts.find(({ sheet }) => sheet === field.sheet);
    const markdown = known && changeHover(known.change, links);
    return markdown === undefined ? undefined : new Hover(trusted(markdown), range);
  }
  const change = await changeOfYear(open, field.sheet, token);
  const markdown = change && !token.isCancellationRequested ? fieldHover(change, field, links) : undefined;
  return markdown === undefined ? undefined : new Hover(trusted(markdown), range);
}

async function changeOfYear({ portfolio, file, document }: OpenDocument, sheet: number, token: CancellationToken) {
  try {
    const since = addMonths(createClock(document.uri).today(), -MONTHS_OF_A_FIELD);
    return await (await portfolio.engine.history()).change({ file, sheet, since, token });
  } catch (error) {
    if (isUserError(error)) return undefined; // There is no history of it.
    throw error;
  }
}

/** The users' text in it is escaped, so that only our own links are links; they run nothing but the one command. */
function trusted(text: string): MarkdownString {
  const markdown = toMarkdown(text);
  markdown.isTrusted = { enabledCommands: [OPEN_CHANGED_PLACE] };
  return markdown;
}
