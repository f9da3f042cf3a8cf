import type { PolicyVerdict, PortfolioDiff } from '../../diff/portfolioDiff';
import { isEmptyDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { accountSections } from './accountSections';
import { basisWords } from './basisWords';
import type { BasisWriter } from './basisWords';
import { byteLength } from './byteLength';
import { changedTable, MOST_ROWS } from './changedTable';
import { commentCode, commentText } from './commentText';
import { CommentWriter } from './commentWriter';
import type { LinkTo } from './commentWriter';
import { closingSections, fileSections } from './fileSections';
import { findingSections } from './findingSections';
import { fitSections } from './fitSections';
import { headlineParts, namesWords } from './headlineParts';
import type { Folding } from './section';

/** GitHub takes 65,536 characters; this leaves room for a marker, and for what else counts them. */
const LIMIT = 60_000;
/** Under this, no headline has room. */
const LEAST_LIMIT = 4_000;
/** Names in the headline, as on a telephone. */
const MOST_NAMED = 2;
const MOST_WORDS = 300;
/** A hash as code: a forge makes no link of it, and it is copied as it stands. */
export const BASIS: BasisWriter = { text: (text) => commentText(text, MOST_WORDS), commit: (id) => commentCode(id) };

export interface DiffMarkdownOptions {
  readonly linkTo?: LinkTo;
  /** The most characters, and bytes, that the text may have; 60,000 when left out, and not under 4,000. */
  readonly limit?: number;
  /** Where the whole is, for the sentence below a text that is cut: "the summary of the check". Plain text. */
  readonly whole?: string;
  /** Whether topics are folded below their titles, as when left out, or stand open below headings. */
  readonly folding?: Folding;
}

/**
 * What a change does to a portfolio, as a comment in Markdown: the money in one sentence, a table of what moves, and the rest folded by
 * topic. Empty when nothing moves, else ends with a line break. Whatever the diff's texts hold, they show as text: they make no markup
 * and call nobody; links are those of `linkTo` alone, HTML is `<details>` with its `<summary>`.
 */
export function diffMarkdown(diff: PortfolioDiff, { linkTo = () => undefined, limit = LIMIT, whole, folding = 'folded' }: DiffMarkdownOptions = {}): string {
  if (isEmptyDiff(diff)) return '';
  const writer = new CommentWriter(diff, linkTo);
  const room = Math.max(limit, LEAST_LIMIT) - 1;
  const last = `*Cut to fit a comment${whole === undefined ? '' : `; the whole is in ${commentText(whole)}`}.*`;
  const head = [...policyLines(diff.policy), headline(diff), basisWords(diff, BASIS)].join('\n\n');
  const table = fitTable(diff, writer, (room - byteLength(head) - byteLength(last)) / 2);
  const top = [head, ...(table === '' ? [] : [table])].join('\n\n');
  const sections = [...accountSections(diff, writer), ...fileSections(diff, writer), ...findingSections(diff, writer), ...closingSections(diff)].filter(({ items }) => items.length > 0);
  const { blocks, isCut } = fitSections(sections, room - byteLength(top) - byteLength(last) - 4, folding);
  return `${[top, ...blocks, ...(isCut ? [last] : [])].join('\n\n')}\n`;
}

function headline(diff: PortfolioDiff): string {
  const { lead, names } = headlineParts(diff);
  const told = namesWords(names, MOST_NAMED);
  return `**${commentText(lead)}**${told === '' ? '' : `: ${commentText(told, MOST_WORDS)}`}`;
}

/** The first limit that is broken; the others are below. */
function policyLines(policy: readonly PolicyVerdict[]): string[] {
  const [first, ...others] = policy.filter(({ isBroken }) => isBroken);
  if (first === undefined) return [];
  return [`⛔ **Policy broken**: ${commentText(first.message, MOST_WORDS)}${others.length === 0 ? '' : ` And ${plural(others.length, 'other limit')}, see below.`}`];
}

/** With as many rows as that many bytes hold. */
function fitTable(diff: PortfolioDiff, writer: CommentWriter, bytes: number): string {
  for (let rows = MOST_ROWS; rows > 0; rows--) {
    const table = changedTable(diff, writer, rows);
    if (byteLength(table) <= bytes) return table;
  }
  return '';
}
