import { LIMITS } from '../limits';
import { nearestName } from '../text/nearestName';
import { TemplateError } from './templateError';

/** Names that Handlebars' compiler takes for helpers though our environment has none of them. */
const FOREIGN_HELPERS: ReadonlySet<string> = new Set(['helperMissing', 'blockHelperMissing', 'log']);

/**
 * Refuses a template that is nested too deeply, before any parser sees it: parsing 65 KB of nested blocks takes long.
 * Linear in the text's length.
 * @throws TemplateError with the line
 */
export function checkNesting(source: string, name: string): void {
  let blocks = 0;
  for (const tag of source.matchAll(/\{\{~?\s*([#/^!])?([^}]*)/g)) {
    const [, sign, content = ''] = tag;
    if (sign === '!') continue;
    if (sign === '#' || (sign === '^' && content.trim() !== '')) blocks++;
    if (sign === '/') blocks--;
    const calls = deepestCall(content);
    if (blocks > LIMITS.templateBlockDepth || calls > LIMITS.templateCallDepth) {
      const line = source.slice(0, tag.index).split('\n').length;
      const fault = blocks > LIMITS.templateBlockDepth ? `blocks are nested more than ${LIMITS.templateBlockDepth} deep` : `calls are nested more than ${LIMITS.templateCallDepth} deep`;
      throw new TemplateError(fault, name, { line, column: 1 });
    }
  }
}

function deepestCall(content: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of content) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    if (character === ')') depth--;
  }
  return deepest;
}

/** The nodes of a Handlebars syntax tree, as far as we look at them. */
export interface TemplateNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly body?: readonly TemplateNode[];
  readonly path?: TemplateNode;
  readonly name?: TemplateNode;
  readonly params?: readonly TemplateNode[];
  readonly hash?: { readonly pairs: readonly { readonly value: TemplateNode }[] };
  readonly program?: TemplateNode;
  readonly inverse?: TemplateNode;
  readonly original?: unknown;
  readonly parts?: readonly string[];
  readonly escaped?: boolean;
  readonly blockParams?: readonly string[];
  /** Set by us: the last name of the path must be known when it is read. */
  strict?: boolean;
}

export interface TemplateNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/**
 * Holds a parsed template to what our environment runs: known helpers and partials, no raw output, no decorators. Makes
 * every field that it reads strict. Gives the partials that it calls.
 * @throws TemplateError at the first thing that cannot be
 */
export function checkTemplate(root: TemplateNode, name: string, names: TemplateNames): ReadonlySet<string> {
  const called = new Set<string>();
  visit(root);
  return called;

  function fail(node: TemplateNode, fault: string): never {
    throw new TemplateError(fault, name, { line: node.loc.start.line, column: node.loc.start.column + 1 });
  }

  function visit(node: TemplateNode | undefined): void {
    if (node === undefined || node === null) return;
    if (node.type.startsWith('Decorator')) fail(node, 'decorators (`{{* …}}`) cannot be used');
    if (node.type === 'PartialBlockStatement') fail(node, 'partial blocks (`{{#> …}}`) cannot be used; call `{{> name}}`');
    if (node.blockParams !== undefined && node.blockParams.length > 0) fail(node, 'names after `as |…|` cannot be used; write `this` inside and `../` for what is around');
    if (node.type === 'MustacheStatement' && node.escaped === false) {
      fail(node, '`{{{ }}}` and `{{& }}` would put text in unescaped; write `{{ }}`');
    }
    if (node.type === 'PartialStatement') visitPartial(node);
    else if (isCall(node)) visitCall(node);
    else if (node.type === 'PathExpression') node.strict = true;
    else if (node.path !== undefined) visit(node.path);
    node.params?.forEach(visit);
    node.hash?.pairs.forEach((pair) => visit(pair.value));
    node.body?.forEach(visit);
    visit(node.program);
    visit(node.inverse);
  }

  function visitPartial(node: TemplateNode): void {
    const partial = node.name?.type === 'PathExpression' || node.name?.type.endsWith('Literal') === true ? String(node.name.original) : undefined;
    if (partial === undefined) return fail(node, 'the name of a partial must be written out: `{{> name}}`');
    if (!names.partials.has(partial)) return fail(node, unknown('partial', partial, names.partials));
    called.add(partial);
  }

  function visitCall(node: TemplateNode): void {
    const helper = String(node.path?.original);
    if (!names.helpers.has(helper)) fail(node, unknown('helper', helper, names.helpers));
    const bare = node.type === 'MustacheStatement' && node.params?.length === 0 && (node.hash?.pairs.length ?? 0) === 0;
    if (bare) fail(node, `the helper \`${helper}\` needs a value; a field of that name is written \`this.${helper}\``);
  }

  /** Whether the node calls a helper: every block does, and all that has arguments. */
  function isCall(node: TemplateNode): boolean {
    if (node.type === 'BlockStatement' || node.type === 'SubExpression') return true;
    if (node.type !== 'MustacheStatement') return false;
    const name = String(node.path?.original);
    return (node.params?.length ?? 0) > 0 || (node.hash?.pairs.length ?? 0) > 0 || names.helpers.has(name) || FOREIGN_HELPERS.has(name);
  }
}

function unknown(what: string, written: string, known: ReadonlySet<string>): string {
  const near = nearestName(written, known);
  return `there is no ${what} \`${written}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
}

/**
 * @throws TemplateError when a partial calls itself, directly or through others (P18)
 */
export function checkRecursion(calls: ReadonlyMap<string, ReadonlySet<string>>, template: string): void {
  const finished = new Set<string>();
  const follow = (partial: string, way: readonly string[]): void => {
    if (way.includes(partial)) {
      const circle = [...way.slice(way.indexOf(partial)), partial].join(' → ');
      throw new TemplateError(`partial recursion: ${circle}; a partial may not call itself`, template);
    }
    if (finished.has(partial)) return;
    for (const next of calls.get(partial) ?? []) follow(next, [...way, partial]);
    finished.add(partial);
  };
  for (const partial of calls.keys()) follow(partial, []);
}
