import { isAlias, isCollection, isMap, isSeq, parseDocument } from 'yaml';

/**
 * The text of a YAML file, read once, in which earlier values can be put in place of those of today. Everything else,
 * comments, order and layout, stays as it is. Paths are lists of keys; an item of a list is named by its `name`, `of` or number.
 */
export class SheetText {
  #text;
  #document;

  constructor(text) {
    this.#text = text;
    this.#document = parseDocument(text, { keepSourceTokens: true });
  }

  /** The plain value at a path; undefined where there is none. */
  valueAt(path) {
    const node = this.#nodeAt(path);
    return node === undefined || node === null ? undefined : node.toJS(this.#document);
  }

  /** Puts a value at a path; undefined leaves the field out. A remark at the end of a line goes with the value that it is about. */
  put(path, value) {
    const pair = this.#pairAt(path);
    if (value === undefined) return pair === undefined ? [] : [this.#without(path)];
    if (pair === undefined) return this.#added(path, value);
    if (isCollection(pair.value) && !isFlow(pair.value)) return [this.#inPlaceOfBlock(pair, value)];
    const [start, end] = pair.value.range;
    const inFlow = isFlow(this.#nodeAt(path.slice(0, -1)));
    return [{ start, end: inFlow ? end : this.#withoutRemark(end), text: valueText(value, inFlow) }];
  }

  /** Leaves out an item of a list, or a field with all that is in it. */
  remove(path) {
    const parent = this.#nodeAt(path.slice(0, -1));
    if (isSeq(parent)) return [this.#lines(this.#nodeAt(path).range)];
    return this.#pairAt(path) === undefined ? [] : [this.#without(path)];
  }

  /** Puts items, each written on a line of its own, before the first one of a list. */
  addBefore(path, items) {
    const first = this.#nodeAt([...path, 0]);
    const start = this.#lineStart(first.range[0]);
    const indent = this.#text.slice(start, first.range[0]);
    return items.map((item) => ({ start, end: start, text: `${indent}${item}\n` }));
  }

  /** The comment that the file begins with. */
  head(comment) {
    const end = /^(#.*\n)*/.exec(this.#text)[0].length;
    return [{ start: 0, end, text: `${comment.trimEnd().replace(/^(?!#)/gm, '# ')}\n` }];
  }

  /** The text after edits; one within another is lost. */
  with(edits) {
    let text = '';
    let place = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end)) {
      if (edit.start < place) continue;
      text += this.#text.slice(place, edit.start) + edit.text;
      place = edit.end;
    }
    return (text + this.#text.slice(place)).replace(/\n{3,}/g, '\n\n').replace(/\n{2,}$/, '\n');
  }

  #nodeAt(path) {
    let node = this.#document.contents;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) node = node.get(key, true);
      else if (isSeq(node)) node = typeof key === 'number' ? node.items[key] : node.items.find((item) => nameOf(item) === key);
      else return undefined;
    }
    return node ?? undefined;
  }

  #pairAt(path) {
    const parent = this.#nodeAt(path.slice(0, -1));
    return isMap(parent) ? parent.items.find(({ key }) => key.value === path.at(-1)) : undefined;
  }

  #without(path) {
    const parent = this.#nodeAt(path.slice(0, -1));
    const pair = this.#pairAt(path);
    if (!isFlow(parent)) return this.#lines([pair.key.range[0], pair.value?.range[1] ?? pair.key.range[1]]);
    const index = parent.items.indexOf(pair);
    const next = parent.items[index + 1];
    if (next !== undefined) return { start: pair.key.range[0], end: next.key.range[0], text: '' };
    const before = parent.items[index - 1];
    return { start: before === undefined ? pair.key.range[0] : before.value.range[1], end: pair.value.range[1], text: '' };
  }

  /** A block of lines becomes one line behind its key. */
  #inPlaceOfBlock({ key, value: block }, value) {
    const [from, to] = block.range;
    return { start: key.range[1], end: from + this.#text.slice(from, to).trimEnd().length, text: `: ${valueText(value)}` };
  }

  #added(path, value) {
    const parent = this.#nodeAt(path.slice(0, -1));
    if (!isMap(parent)) throw new Error(`There is no ${path.slice(0, -1).join('/')} to put ${path.at(-1)} into.`);
    const last = parent.items.at(-1);
    const written = `${path.at(-1)}: ${valueText(value, isFlow(parent))}`;
    const end = last.value.range[1];
    if (isFlow(parent)) return [{ start: end, end, text: `, ${written}` }];
    const { end: lineEnd } = this.#lines(last.value.range);
    const indent = this.#text.slice(this.#lineStart(last.key.range[0]), last.key.range[0]);
    return [{ start: lineEnd, end: lineEnd, text: `${indent}${written}\n` }];
  }

  /** Whole lines, to the end of the last one. */
  #lines([from, to]) {
    const last = from + this.#text.slice(from, to).trimEnd().length;
    const newline = this.#text.indexOf('\n', last);
    return { start: this.#lineStart(from), end: newline < 0 ? this.#text.length : newline + 1, text: '' };
  }

  #lineStart(place) {
    return this.#text.lastIndexOf('\n', place - 1) + 1;
  }

  #withoutRemark(end) {
    return end + /^(?: +#[^\n]*)?/.exec(this.#text.slice(end))[0].length;
  }
}

function nameOf(item) {
  return isMap(item) ? (item.get('name') ?? item.get('of') ?? item.get('metric')) : undefined;
}

const isInsertion = ({ start, end }) => Number(start === end);

const isFlow = (node) => node?.flow === true;

/** Text that YAML reads as text without quotes, also inside of braces. */
const PLAIN = /^(?!(?:true|false|null|none|yes|no|on|off)$)[\p{L}][\p{L}\p{N} _.()/-]*$/u;

/** How a value is written on one line. */
export function valueText(value, inFlow = true) {
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${valueText(item)}`).join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  if (value === 'none' || /^\d{4}-\d\d(-\d\d)?$/.test(value) || PLAIN.test(value)) return value;
  return !inFlow && PLAIN.test(value.replaceAll(',', '')) ? value : JSON.stringify(value);
}
