import { githubAnnotation } from './githubAnnotation';
import type { Annotation } from './githubAnnotation';
import { showLine } from './line';
import type { Paint, Piece } from './line';
import { withoutLogCommands } from './logCommands';
import { visibleBlock, visibleJson } from './visibleText';

/** Writing often is slow, and one string for a whole large portfolio may be longer than a string can be. */
const CHUNK_LENGTH = 64 * 1024;

/**
 * The one way out for everything that the command line prints. What comes from files, names and paths is neutralised
 * here, whatever the format: no control characters, no turned reading direction, no live log commands (P33).
 */
export class Sink {
  private pending = '';

  constructor(
    private readonly write: (text: string) => void,
    private readonly paint?: Paint,
  ) {}

  /** One line for people. */
  line(...pieces: readonly Piece[]): void {
    this.put(`${showLine(pieces, this.paint)}\n`);
  }

  /** A text of several lines, such as a document; ends with exactly one line break. */
  block(text: string): void {
    const lines = visibleBlock(text).replace(/\n+$/, '').split('\n');
    this.put(`${lines.map(withoutLogCommands).join('\n')}\n`);
  }

  /** A whole JSON text, indented for reading. */
  json(value: unknown): void {
    this.put(`${visibleJson(JSON.stringify(value, undefined, 2))}\n`);
  }

  /**
   * A JSON object whose `key` holds a list, an item a line, so that neither we nor a reader need it all at once.
   * `tail` gives what stands behind the list, once the list is known.
   */
  async jsonList(
    head: Readonly<Record<string, unknown>>,
    key: string,
    items: Iterable<unknown> | AsyncIterable<unknown>,
    tail: () => Readonly<Record<string, unknown>>,
  ): Promise<void> {
    this.put('{');
    for (const [name, value] of Object.entries(head)) this.put(`${jsonLine(name)}: ${jsonLine(value)}, `);
    this.put(`${jsonLine(key)}: [`);
    let separator = '\n';
    for await (const item of items) {
      this.put(separator + jsonLine(item));
      separator = ',\n';
    }
    this.put(separator === '\n' ? ']' : '\n]');
    for (const [name, value] of Object.entries(tail())) this.put(`, ${jsonLine(name)}: ${jsonLine(value)}`);
    this.put('}\n');
  }

  /** A command that a pull-request check is meant to obey: the only live one that we print. */
  annotation(annotation: Annotation): void {
    this.put(`${githubAnnotation(annotation)}\n`);
  }

  /** Writes what is still held back. */
  flush(): void {
    if (this.pending === '') return;
    const text = this.pending;
    this.pending = '';
    this.write(text);
  }

  private put(text: string): void {
    this.pending += text;
    if (this.pending.length >= CHUNK_LENGTH) this.flush();
  }
}

function jsonLine(value: unknown): string {
  return visibleJson(JSON.stringify(value));
}
