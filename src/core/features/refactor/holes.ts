import type { TextEdit } from '../../text/textEdit';
import { edits as asResult } from '../../yaml/editResult';
import type { EditResult } from '../../yaml/editResult';
import type { ScalarValue } from '../../yaml/sourceTree';
import { scalarText } from '../../yaml/scalarText';
import { Stops, plain } from '../snippet';

/** Marks of the private use area: no text of a user has them, and they need no quotes. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const HOLE = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/**
 * Values that a person is still to give, in data that an edit writes: each call gives a stand-in for the data, and `snippet` puts the places
 * to fill in where the edit wrote them. So snippets come in the very layout of the file.
 */
export class Holes {
  private readonly stops = new Stops();
  private readonly filled: string[] = [];

  /** A text to be written over. */
  text(placeholder: string): string {
    return this.add(this.stops.text(placeholder));
  }

  /** A text in quotes, as sentences often need them. */
  sentence(placeholder: string): string {
    return this.add(`"${this.stops.text(placeholder)}"`);
  }

  /** One of several values; the first stands there. */
  choice(values: readonly ScalarValue[]): string {
    return this.add(this.stops.choice(values.map((value) => scalarText(value, 'plain', { inFlow: true }))));
  }

  /** The edits of a result as one edit whose text is a snippet; undefined where they were refused. */
  snippet(text: string, result: EditResult): TextEdit | undefined {
    const edit = asOneEdit(text, result);
    return edit && { span: edit.span, newText: plain(edit.newText).replace(HOLE, (_mark, index: string) => this.filled[Number(index)]!) };
  }

  private add(stop: string): string {
    this.filled.push(stop);
    return `${OPEN}${this.filled.length - 1}${CLOSE}`;
  }
}

/** Several edits as one over all that lies between them, as a snippet can only be one; undefined where there is none. */
export function asOneEdit(text: string, result: EditResult): TextEdit | undefined {
  if (!result.ok || result.edits.length === 0) return undefined;
  const ordered = [...result.edits].sort((a, b) => a.span.start - b.span.start);
  const [first, last] = [ordered[0]!, ordered.at(-1)!];
  let newText = '';
  let at = first.span.start;
  for (const edit of ordered) {
    newText += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return { span: { start: first.span.start, end: last.span.end }, newText };
}

/** Results of several edits as one; refused as soon as one is. */
export function together(results: readonly EditResult[]): EditResult {
  const refused = results.find(({ ok }) => !ok);
  return refused ?? asResult(...results.flatMap((result) => (result.ok ? result.edits : [])));
}
