import type { AccountList, PortfolioDiff } from '../../diff/portfolioDiff';
import { escapeUrl } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { shortMoney } from '../../text/shortMoney';
import { clip, commentText } from './commentText';

/** The address of a line of a file as the change leaves it; of the whole file for null. Undefined where it cannot be shown. */
export type LinkTo = (file: string, line: number | null) => string | undefined;

/** Accounts of a list that are named. */
const MOST_NAMED = 5;
const MOST_OF_A_NAME = 60;

/** A name as Markdown, also where nothing of it can be seen. */
export function nameText(text: string, most = MOST_OF_A_NAME): string {
  return commentText(text, most) || 'no name';
}

/** Turns plain text of files into Markdown, for one comparison. */
export class CommentWriter {
  readonly currency: string;

  constructor(
    { currency }: Pick<PortfolioDiff, 'currency'>,
    private readonly linkTo: LinkTo,
  ) {
    this.currency = clip(currency, 3);
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

  /** `4 accounts, $1.2M: Acme Corp, Globex and 2 more`. */
  accounts({ count, arr, names }: AccountList): string {
    const told = names.slice(0, MOST_NAMED).map((name) => clip(name, MOST_OF_A_NAME));
    const rest = count - told.length;
    const list = `${told.join(', ')}${rest > 0 && told.length > 0 ? ` and ${rest} more` : ''}`;
    return commentText(`${plural(count, 'account')}, ${shortMoney(arr, this.currency)} ARR${list === '' ? '' : `: ${list}`}`, MOST_NAMED * MOST_OF_A_NAME * 2);
  }
}
