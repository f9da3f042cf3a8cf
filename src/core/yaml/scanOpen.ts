import { isBlank, isBreak, lineEnd } from './scanText';

/** A quote or bracket that begins a value. */
export interface Opening {
  readonly mark: '"' | "'" | '[' | '{';
  readonly start: number;
}

/** What a look at the text up to some offset found; for text that the parser refuses, so all of it is a good guess. */
export interface OpenScan {
  /** The innermost quote or bracket that is still open there. */
  readonly open: Opening | undefined;
  /** All brackets that are still open there, the outermost first. */
  readonly brackets: readonly Opening[];
  /** The last quoted text that was closed before, over however many lines. */
  readonly lastQuoted: { readonly start: number; readonly end: number } | undefined;
  /** Offsets of closing brackets that are the first thing on their line. */
  readonly leadingClosers: readonly number[];
  /** Where comments begin, by where they end. */
  readonly comments: ReadonlyMap<number, number>;
}

const BLOCK_SCALAR_HEADER = /^[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/** Follows quotes, brackets, comments and block scalars up to the offset. */
export function scanOpen(text: string, until: number): OpenScan {
  return new OpenScanner(text, until).scan();
}

class OpenScanner {
  private at = 0;
  /** Whether a value may begin here: only there do quotes and brackets mean anything. */
  private expectsValue = true;
  private brackets: Opening[] = [];
  private quote: Opening | undefined;
  private lastQuoted: OpenScan['lastQuoted'];
  private readonly leadingClosers: number[] = [];
  private readonly comments = new Map<number, number>();
  /** Column of the line's first key or value, behind its dashes; -1 until one was met. */
  private keyColumn = -1;
  private dashColumn = -1;
  private lineStart = 0;

  constructor(
    private readonly text: string,
    private readonly until: number,
  ) {}

  scan(): OpenScan {
    while (this.at < this.until && this.quote === undefined) this.step();
    return { open: this.quote ?? this.brackets.at(-1), brackets: this.brackets, lastQuoted: this.lastQuoted, leadingClosers: this.leadingClosers, comments: this.comments };
  }

  private step(): void {
    const code = this.text.charCodeAt(this.at);
    if (isBreak(code)) this.startLine();
    else if (isBlank(code)) this.at++;
    else if (this.text[this.at] === '#' && (this.at === this.lineStart || isBlank(this.text.charCodeAt(this.at - 1)))) this.comment();
    else this.token(this.text[this.at]!);
  }

  private comment(): void {
    const start = this.at;
    this.at = lineEnd(this.text, start);
    this.comments.set(this.at, start);
  }

  private startLine(): void {
    this.at++;
    this.lineStart = this.at;
    if (this.brackets.length > 0) return;
    this.expectsValue = true;
    this.keyColumn = -1;
    this.dashColumn = -1;
  }

  private token(character: string): void {
    const inFlow = this.brackets.length > 0;
    if (this.followedByBlank() && this.expectsValue && !inFlow && (character === '-' || character === '?')) {
      this.dashColumn = this.at - this.lineStart;
      this.at++;
      return;
    }
    if (this.expectsValue && !inFlow && (character === '|' || character === '>') && this.skipBlockScalar()) return;
    if (this.keyColumn < 0) this.keyColumn = this.at - this.lineStart;
    if (this.expectsValue && (character === '"' || character === "'")) this.skipQuoted(character);
    else if ((character === '[' || character === '{') && (this.expectsValue || inFlow)) this.openBracket(character);
    else if ((character === ']' || character === '}') && inFlow) this.closeBracket();
    else if (this.expectsValue && (character === '&' || character === '!')) this.skipWord();
    else if (character === ',' && inFlow) this.valueFollows();
    else if (character === ':' && (inFlow || this.followedByBlank())) this.valueFollows();
    else this.skipPlain(inFlow);
  }

  private followedByBlank(): boolean {
    return this.at + 1 >= this.text.length || isBlank(this.text.charCodeAt(this.at + 1));
  }

  private valueFollows(): void {
    this.at++;
    this.expectsValue = true;
  }

  private openBracket(mark: '[' | '{'): void {
    this.brackets.push({ mark, start: this.at });
    this.valueFollows();
  }

  private closeBracket(): void {
    if (this.text.slice(this.lineStart, this.at).trim() === '') this.leadingClosers.push(this.at);
    this.brackets.pop();
    this.at++;
    this.expectsValue = false;
  }

  private skipWord(): void {
    while (this.at < this.text.length && !isBlank(this.text.charCodeAt(this.at))) this.at++;
  }

  private skipQuoted(mark: '"' | "'"): void {
    const start = this.at;
    let end = start + 1;
    while (end < this.until) {
      const character = this.text[end]!;
      if (character === '\\' && mark === '"') end++;
      else if (character === mark && mark === "'" && this.text[end + 1] === mark) end++;
      else if (character === mark) break;
      end++;
    }
    if (end >= this.until) {
      this.quote = { mark, start };
      return;
    }
    this.at = end + 1;
    this.lastQuoted = { start, end: this.at };
    this.expectsValue = false;
  }

  private skipPlain(inFlow: boolean): void {
    this.expectsValue = false;
    this.at++;
    while (this.at < this.until) {
      const character = this.text[this.at]!;
      if (isBreak(this.text.charCodeAt(this.at))) return;
      if (character === ':' && (this.followedByBlank() || (inFlow && ',[]{}'.includes(this.text[this.at + 1]!)))) return;
      if (character === '#' && isBlank(this.text.charCodeAt(this.at - 1))) return;
      if (inFlow && ',[]{}'.includes(character)) return;
      this.at++;
    }
  }

  /** Whether a block scalar begins here; its lines, which may hold anything, are then passed over. */
  private skipBlockScalar(): boolean {
    const headerEnd = lineEnd(this.text, this.at);
    if (!BLOCK_SCALAR_HEADER.test(this.text.slice(this.at, headerEnd))) return false;
    // Where the header has a line of its own, its text is hardly less indented.
    const alone = this.at - this.lineStart - 1;
    const parent = this.keyColumn >= 0 ? this.keyColumn : this.dashColumn >= 0 ? this.dashColumn : alone;
    this.at = headerEnd;
    while (this.at < this.text.length) {
      this.at++;
      const start = this.at;
      while (this.text[this.at] === ' ') this.at++;
      const isContent = isBreak(this.text.charCodeAt(this.at)) || this.at - start > parent;
      if (!isContent) {
        this.at = start - 1;
        return true;
      }
      this.at = lineEnd(this.text, this.at);
    }
    return true;
  }
}
