import type { Span } from '../../../text/span';
import type { TagToken } from './tagTokens';
import type { Call, HashPair, Path, PathPart, SubCall, Value } from './templateTree';

/** What a tag calls, and the first of its words that cannot stand where it stands. */
export interface ReadCall {
  readonly call: Call;
  readonly faultyAt: number | undefined;
}

/** Calls within calls; deeper ones are refused before any rendering, so they are not followed either. */
const CALL_DEPTH = 64;

/** The call that a tag's words make; also of a half-written one. `inner` is where the words stand. */
export function readCall(tokens: readonly TagToken[], inner: Span): ReadCall {
  const reader = new CallReader(tokens, inner.end);
  const call = reader.call(inner, 0);
  return { call, faultyAt: reader.faultyAt };
}

/** Reads from left to right; notes the first fault and goes on behind it. */
class CallReader {
  faultyAt: number | undefined;
  private next = 0;

  constructor(
    private readonly tokens: readonly TagToken[],
    private readonly end: number,
  ) {}

  /** A name, what it is given, and `key=value` pairs behind that, up to the end or a closing bracket. */
  call(around: Span, depth: number): Call {
    const name = this.value(depth);
    const params: Value[] = [];
    const hash: HashPair[] = [];
    let blockParams: Span | undefined;
    for (let token = this.peek(); token !== undefined && token.kind !== 'close'; token = this.peek()) {
      const before = this.next;
      if (token.kind === 'as') blockParams = this.blockParams(token);
      else if (this.isPair()) hash.push(this.pair(depth));
      else {
        if (hash.length > 0) this.fault(token.start);
        const value = this.value(depth);
        if (value !== undefined) params.push(value);
      }
      if (this.next === before) this.skip();
    }
    return { span: around, name, params, hash, blockParams };
  }

  private value(depth: number): Value | undefined {
    const token = this.peek();
    switch (token?.kind) {
      case undefined:
        return void this.fault(this.end);
      case 'literal':
        this.next++;
        return { kind: 'literal', span: spanOf(token), value: token.value };
      case 'open':
        return this.subCall(depth);
      case 'at':
      case 'name':
        return this.path();
      default:
        return void this.fault(token!.start);
    }
  }

  private subCall(depth: number): SubCall {
    const { start } = this.tokens[this.next++]!;
    if (depth >= CALL_DEPTH) this.fault(start);
    const inside = { start: start + 1, end: this.peek()?.start ?? this.end };
    const call = depth >= CALL_DEPTH ? { span: inside, name: undefined, params: [], hash: [], blockParams: undefined } : this.call(inside, depth + 1);
    const close = this.peek();
    if (close?.kind === 'close') this.next++;
    else this.fault(close?.start ?? this.end);
    const end = close?.kind === 'close' ? close.end : this.end;
    return { kind: 'call', span: { start, end }, call: { ...call, span: { start: start + 1, end: close?.kind === 'close' ? close.start : end } } };
  }

  private path(): Path {
    const first = this.peek()!;
    const isData = first.kind === 'at';
    if (isData) this.next++;
    const parts: PathPart[] = [];
    let [depth, isOwn, end] = [0, false, first.end];
    for (let goesOn = true; goesOn; ) {
      const token = this.pathPart();
      if (token === undefined) {
        this.fault(this.peek()?.start ?? this.end);
        parts.push({ name: '', span: { start: end, end } });
        break;
      }
      this.next++;
      end = token.end;
      const name = String(token.value);
      const isStep = token.end - token.start === name.length && ['..', '.', 'this'].includes(name);
      if (!isStep) parts.push({ name, span: spanOf(token) });
      // Only at the beginning; an item of a list is written in brackets.
      if (token.kind === 'literal' || (isStep && parts.length > 0)) this.fault(token.start);
      else if (name === '..' && isStep) depth++;
      else if (isStep) isOwn = true;
      goesOn = this.takeSeparator(end);
      if (goesOn) end = this.tokens[this.next - 1]!.end;
    }
    return { kind: 'path', span: { start: first.start, end }, isData, depth, isOwn, parts };
  }

  /** A name, or the number that somebody writes for an item of a list. */
  private pathPart(): TagToken | undefined {
    const token = this.peek();
    return token?.kind === 'name' || (token?.kind === 'literal' && typeof token.value === 'number') ? token : undefined;
  }

  /** A point that ends a word is a word of its own to Handlebars; whoever types means a name that is yet to come. */
  private takeSeparator(end: number): boolean {
    const token = this.peek();
    const isLoosePoint = token?.kind === 'name' && token.value === '.' && token.start === end;
    if (token?.kind !== 'separator' && !isLoosePoint) return false;
    this.next++;
    return true;
  }

  private isPair(): boolean {
    return this.peek()?.kind === 'name' && this.tokens[this.next + 1]?.kind === 'equals';
  }

  private pair(depth: number): HashPair {
    const key = this.tokens[this.next]!;
    this.next += 2;
    const follows = this.peek()?.kind;
    const isWritten = follows !== undefined && follows !== 'close' && !this.isPair();
    if (!isWritten) this.fault(this.peek()?.start ?? this.end);
    return { key: String(key.value), keySpan: spanOf(key), value: isWritten ? this.value(depth) : undefined };
  }

  private blockParams(as: TagToken): Span {
    this.next++;
    while (this.peek()?.kind === 'name') this.next++;
    const pipe = this.peek();
    if (pipe?.kind === 'pipe') this.next++;
    else this.fault(pipe?.start ?? this.end);
    return { start: as.start, end: pipe?.kind === 'pipe' ? pipe.end : as.end };
  }

  private skip(): void {
    this.fault(this.tokens[this.next]!.start);
    this.next++;
  }

  private fault(at: number): void {
    this.faultyAt ??= at;
  }

  private peek(): TagToken | undefined {
    return this.tokens[this.next];
  }
}

function spanOf({ start, end }: TagToken): Span {
  return { start, end };
}
