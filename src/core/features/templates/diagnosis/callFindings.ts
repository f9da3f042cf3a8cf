import type { Finding, Fix } from '../../../finding';
import type { Span } from '../../../text/span';
import { nearestName } from '../../../text/nearestName';
import { HELPER_TEXTS } from '../helperTexts';
import { helperName, partialName } from '../reading/names';
import { shown } from '../reading/templateProblems';
import type { Call, Value } from '../reading/templateTree';
import { valueOf } from '../scopes/walkTemplate';
import type { SeenCall } from '../scopes/walkTemplate';
import type { TemplateScene } from '../templateScene';

/** Names that the compiler takes for helpers though there are none of them. */
const FOREIGN_HELPERS = ['helperMissing', 'blockHelperMissing', 'log'];

/** Whether a tag calls a helper, as every block does and all that has arguments; else it prints a field. */
export function callsHelper({ role, call }: Pick<SeenCall, 'role' | 'call'>): boolean {
  if (role === 'partial') return false;
  if (role !== 'output') return true;
  const name = helperName(call.name);
  return call.params.length > 0 || call.hash.length > 0 || (name !== undefined && (Object.hasOwn(HELPER_TEXTS, name) || FOREIGN_HELPERS.includes(name)));
}

/** What is wrong with the helper or partial that a tag calls. */
export function callFindings(seen: SeenCall, scene: TemplateScene): Finding[] {
  const { call, role } = seen;
  if (call.name === undefined) return [];
  if (role === 'partial') return partialFindings(call, scene);
  if (!callsHelper(seen)) return [];
  const name = helperName(call.name);
  if (name === undefined || !Object.hasOwn(HELPER_TEXTS, name)) return [unknownHelper(seen, call.name, scene.text)];
  return [...withoutValue(seen, name, call.name.span), ...optionFindings(call, name), ...(name === 'say' ? wordFindings(call, scene) : []), ...(name === 'lookup' ? lookupFindings(seen) : [])];
}

function unknownHelper({ role, call, scope }: SeenCall, value: Value, text: string): Finding {
  const { span } = value;
  const written = text.slice(span.start, span.end);
  const name = helperName(value);
  const near = name === undefined ? undefined : nearestName(name, Object.keys(HELPER_TEXTS));
  const isField = value.kind === 'path' && (name === undefined || scope.shape.names.includes(name));
  if (isField && role === 'block' && call.params.length === 0) {
    const fixes = ['each', 'with', 'if'].map((helper) => insert(`Write \`{{#${helper} ${written}}}\``, span.start, `${helper} `));
    return unknown(span, `\`${written}\` is a field, and a block begins with a helper: \`{{#each ${written}}}\`, \`{{#with ${written}}}\` or \`{{#if ${written}}}\`.`, fixes);
  }
  if (isField && near === undefined) return unknown(span, `\`${written}\` is a field, not a helper, and takes nothing behind it. Put a helper before it, such as \`money\` or \`date\`.`, []);
  const help = near === undefined ? 'The helpers are those of the documentation; a template cannot bring any.' : `Did you mean \`${near}\`?`;
  const fixes: Fix[] = near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span, newText: near }], preferred: true }];
  return unknown(span, `There is no helper ${shown(text, span)}. ${help}`, fixes);
}

function unknown(span: Span, message: string, fixes: readonly Fix[]): Finding {
  return { rule: 'template/unknown-helper', severity: 'error', message, span, fixes };
}

/** A helper that was given nothing: in a tag of its own that is refused, elsewhere it does nothing. */
function withoutValue({ role, call, scope }: SeenCall, name: string, span: Span): Finding[] {
  if (call.params.length > 0 || name === 'table') return [];
  const isRefused = role === 'output' && call.hash.length === 0;
  const isField = isRefused && scope.shape.names.includes(name);
  const fixes = isField ? [insert(`Write \`this.${name}\``, span.start, 'this.')] : [];
  const message = `The helper \`${name}\` needs a value: \`${HELPER_TEXTS[name]!.signature}\`.${isRefused ? ` A field of that name is written \`this.${name}\`.` : ''}`;
  return [{ rule: 'template/helper-without-value', severity: isRefused ? 'error' : 'warning', message, span, fixes }];
}

function optionFindings({ hash }: Call, helper: string): Finding[] {
  const { options, isOpen, form } = HELPER_TEXTS[helper]!;
  if (isOpen === true) return [];
  const known = [...Object.keys(options), ...(form === 'inline' ? ['from'] : [])];
  return hash.flatMap(({ key, keySpan }): Finding[] => {
    if (known.includes(key)) return [];
    const near = nearestName(key, known);
    const expected = near !== undefined ? `did you mean \`${near}\`?` : known.length === 0 ? 'it takes none.' : `it takes: ${known.join(', ')}.`;
    const fixes: Fix[] = near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span: keySpan, newText: near }], preferred: true }];
    return [{ rule: 'template/unknown-option', severity: 'warning', message: `The helper \`${helper}\` takes no \`${key}=\`; ${expected}`, span: keySpan, fixes }];
  });
}

/** Words whose key is written out can be looked up now. */
function wordFindings({ params }: Call, { hasWords }: TemplateScene): Finding[] {
  const key = params.flatMap((param) => (param.kind === 'literal' ? [String(param.value)] : []));
  if (key.length === 0 || key.length < params.length || hasWords(key) !== false) return [];
  const span = { start: params[0]!.span.start, end: params.at(-1)!.span.end };
  return [{ rule: 'template/unknown-words', severity: 'error', message: `There are no words \`${key.join('.')}\`. Write the text itself, or a key that the product has.`, span, fixes: [] }];
}

/** A name that is written out can be looked for now. */
function lookupFindings({ call, scope }: SeenCall): Finding[] {
  const [owner, key] = call.params;
  if (owner === undefined || key?.kind !== 'literal') return [];
  const shape = valueOf(owner, scope);
  const name = String(key.value);
  if (shape.kind === 'unknown' || shape.isByExample || shape.field(name) !== undefined) return [];
  const near = nearestName(name, shape.names);
  const fixes: Fix[] = near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span: key.span, newText: JSON.stringify(near) }], preferred: true }];
  return [{ rule: 'template/unknown-field', severity: 'error', message: `There is no field \`${name}\` there${near === undefined ? '.' : `; did you mean \`${near}\`?`}`, span: key.span, fixes }];
}

function partialFindings(call: Call, { partials, text, partial, file }: TemplateScene): Finding[] {
  const { span } = call.name!;
  const name = partialName(call.name, text);
  if (name === undefined) {
    return [{ rule: 'template/not-allowed', severity: 'error', message: 'The name of a partial must be written out: `{{> name}}`.', span, fixes: [] }];
  }
  if (!partials.has(name)) {
    const near = nearestName(name, partials.keys());
    const fixes: Fix[] = near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span, newText: near }], preferred: true }];
    const help = near === undefined ? `Put it into \`partials/${name}.md.hbs\` in the folder of templates.` : `Did you mean \`${near}\`?`;
    return [{ rule: 'template/unknown-partial', severity: 'error', message: `There is no partial \`${name}\`. ${help}`, span, fixes }];
  }
  const circle = circleFrom(name, partials, partial);
  if (circle === undefined) return [];
  const message = `Partial recursion: ${circle.join(' → ')}. A partial may not call itself, so ${partial === undefined ? 'the template' : file.slice(file.lastIndexOf('/') + 1)} cannot be rendered.`;
  return [{ rule: 'template/partial-recursion', severity: 'error', message, span, fixes: [] }];
}

/** The circle that calling a partial leads into, by its names; in a partial only one that leads back to itself. */
function circleFrom(name: string, partials: TemplateScene['partials'], home: string | undefined): readonly string[] | undefined {
  const finished = new Set<string>();
  const follow = (at: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(at)) return home === undefined || at === home ? [...way.slice(way.indexOf(at)), at] : undefined;
    if (finished.has(at)) return undefined;
    for (const next of partials.get(at)?.calls ?? []) {
      const circle = follow(next, [...way, at]);
      if (circle !== undefined) return circle;
    }
    finished.add(at);
    return undefined;
  };
  return follow(name, home === undefined ? [] : [home]);
}

function insert(title: string, at: number, newText: string): Fix {
  return { title, edits: [{ span: { start: at, end: at }, newText }], preferred: false };
}
