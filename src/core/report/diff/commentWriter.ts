import type { AccountList, PortfolioDiff } from '../../diff/portfolioDiff';
import { escapeUrl } from '../../text/escapeMarkdown';
import { clip, commentText } from './commentText';
import { accountListWords } from './moveWords';

/** The address of a line of a file as the change leaves it; of the whole file for null. Undefined where it cannot be shown. */
export type LinkTo = (file: string, line: number | null) => string | undefined;

const MOST_OF_A_NAME = 60;
const MOST_OF_A_LIST = 500;

/** A name as Markdown, also where nothing of it can be seen. */
export function nameText(text: string, most = MOST_OF_A_NAME): string {
  return commentText(text, most) || 'no name';
}

/** Turns plain text of files into Markdown, for one comparison. */
export class CommentWriter {
  readonly currency: string;
  /** The day of the comparison. */
  readonly asOf: string;

  constructor(
    { currency, asOf }: Pick<PortfolioDiff, 'currency' | 'asOf'>,
    private readonly linkTo: LinkTo,
  ) {
    this.currency = clip(currency, 3);
    this.asOf = asOf;
  }

  /** A name in bold that leads to the place, where there is a way. */
  name(text: string, file?: string | null, line: number | null = null): string {
    return `**${this.link(nameText(text), file, line)}**`;
  }

  /** ` (line 12)`, where there is a way to it. */
  lineLink(file: string, line: number | null): string {
    const link = line === null ? '' : this.link(`line ${line}`, file, line);
    return link.startsWith('[') ? ` (${link})` : '';
  }

  /** Words of Markdown that lead to the place, where there is a way; else as they are. */
  link(words: string, file: string | null | undefined, line: number | null): string {
    const address = file ? escapeUrl(this.linkTo(file, line) ?? '') : '';
    return address === '' ? words : `[${words}](${address})`;
  }

  /** As `accountListWords`. */
  accounts(list: AccountList): string {
    return commentText(accountListWords(list, this.currency), MOST_OF_A_LIST);
  }
}
