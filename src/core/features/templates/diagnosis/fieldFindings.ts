import type { Finding, Fix } from '../../../finding';
import { nearestName } from '../../../text/nearestName';
import type { FieldShape } from '../fields/fieldShape';
import type { Path, PathPart, Value } from '../reading/templateTree';
import { resolvePath } from '../scopes/resolvePath';
import type { Resolved } from '../scopes/resolvePath';
import { LOOP_DATA } from '../scopes/scope';
import type { Scope } from '../scopes/scope';
import type { TemplateRun, TemplateScene } from '../templateScene';

/** Most names that a message lists. */
const NAMES_SHOWN = 8;

/** What is wrong with the fields that a value reads; calls in it are looked at by themselves. */
export function fieldFindings(value: Value | undefined, { scope, readers }: TemplateRun, scene: TemplateScene): Finding[] {
  if (value?.kind !== 'path') return [];
  const resolved = resolvePath(value, scope);
  if (resolved.isAboveTop) {
    return [unknownField('error', value.span, `There is nothing around this: \`${shownPath(value, scene.text)}\` leads out of the template. Write \`@root.\` for its top.`, [])];
  }
  if (resolved.unknownData !== undefined) return [unknownData(resolved.unknownData, scope)];
  return [...internalField(value, resolved, readers), ...(resolved.unknown === undefined ? [] : unknownName(value, resolved, scope, scene))];
}

function unknownName(path: Path, resolved: Resolved, scope: Scope, scene: TemplateScene): Finding[] {
  const { part, owner } = resolved.unknown!;
  const near = owner.kind === 'map' ? nearestName(part.name, owner.names) : undefined;
  if (owner.isByExample) {
    // Other accounts may have what this one has not: only what looks like a slip is told.
    if (near === undefined || scene.otherNames.has(part.name)) return [];
    return [unknownField('warning', part.span, `\`${part.name}\` is none of the fields that ${nameOf(owner)} has for this account; did you mean \`${near}\`?`, [change(part, near)])];
  }
  if (owner.kind === 'list') {
    return [unknownField('error', part.span, `${startOf(nameOf(owner))} is a list and has no field \`${part.name}\`. Reach its items in \`{{#each}}\`, or one of them as \`[0]\`.`, [])];
  }
  if (owner.kind === 'value') return [unknownField('error', part.span, `${startOf(nameOf(owner))} is a single value and has no field \`${part.name}\`.`, [])];
  if (near !== undefined) return [unknownField('error', part.span, `There is no field \`${part.name}\` in ${nameOf(owner)}; did you mean \`${near}\`?`, [change(part, near)])];
  const elsewhere = isFirst(path, part) ? nameElsewhere(part.name, scope) : undefined;
  if (elsewhere !== undefined) {
    const fix: Fix = { title: `Change to \`${elsewhere}\``, edits: [{ span: part.span, newText: elsewhere }], preferred: true };
    return [unknownField('error', part.span, `There is no field \`${part.name}\` in ${nameOf(owner)}; did you mean \`${elsewhere}\`?`, [fix])];
  }
  return [unknownField('error', part.span, `There is no field \`${part.name}\` in ${nameOf(owner)}. ${thereAre(owner)}`, [])];
}

/** The same name where it is known: around the block, at the top, or in the account or plan. */
function nameElsewhere(name: string, scope: Scope): string | undefined {
  let way = '../';
  for (let at = scope.around; at !== undefined && at.shape !== scope.root; at = at.around, way += '../') if (at.shape.names.includes(name)) return way + name;
  const isAtTop = scope.shape === scope.root;
  const near = scope.root.names.includes(name) ? name : nearestName(name, scope.root.names);
  if (near !== undefined) return isAtTop ? near : `@root.${near}`;
  const sheet = ['account', 'plan'].find((each) => scope.root.field(each)?.names.includes(name));
  return sheet === undefined ? undefined : `${isAtTop ? '' : '@root.'}${sheet}.${name}`;
}

function internalField({ span }: Path, { start, steps }: Resolved, readers: TemplateRun['readers']): Finding[] {
  if (readers === 'internal') return [];
  const internal = steps.find(({ isInternal }) => isInternal) ?? (steps.length === 0 && start?.isInternal === true ? start : undefined);
  if (internal === undefined) return [];
  const always = readers === 'customer';
  const message = `\`${withoutItems(internal.path)}\` is internal and cannot go to a customer. Take it out, or write the template for ${always ? '`audience: internal`' : '`audiences: [internal]` alone'}.`;
  return [{ rule: 'template/internal-field', severity: always ? 'error' : 'warning', message, span, fixes: [] }];
}

function unknownData({ name, span }: PathPart, { isLoop }: Scope): Finding {
  const isOutside = !isLoop && Object.hasOwn(LOOP_DATA, name);
  const known = ['root', ...Object.keys(LOOP_DATA)];
  const near = nearestName(name, known);
  const message = isOutside ? `\`@${name}\` is there in a loop only.` : `There is no \`@${name}\`${near === undefined ? `; there are: ${known.map((each) => `@${each}`).join(', ')}.` : `; did you mean \`@${near}\`?`}`;
  return unknownField('error', span, message, isOutside || near === undefined ? [] : [{ title: `Change to \`@${near}\``, edits: [{ span, newText: near }], preferred: true }]);
}

function unknownField(severity: Finding['severity'], span: Finding['span'], message: string, fixes: readonly Fix[]): Finding {
  return { rule: 'template/unknown-field', severity, message, span, fixes };
}

function change({ span }: PathPart, name: string): Fix {
  return { title: `Change to \`${name}\``, edits: [{ span, newText: name }], preferred: true };
}

/** What a message calls the owner of a field; any item of a list stands for all of them. */
function nameOf({ path }: FieldShape): string {
  const list = /^(.+)\.\[0\]$/.exec(path)?.[1];
  if (list !== undefined) return `an item of \`${withoutItems(list)}\``;
  return path === '' ? 'what a template can read' : `\`${withoutItems(path)}\``;
}

function withoutItems(path: string): string {
  return path.replaceAll('.[0]', '');
}

function startOf(sentence: string): string {
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`;
}

function thereAre({ names }: FieldShape): string {
  if (names.length === 0) return 'It has none.';
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `\`${name}\``).join(', ');
  return names.length > NAMES_SHOWN ? `There are: ${shown} and ${names.length - NAMES_SHOWN} more.` : `There are: ${shown}.`;
}

function isFirst({ isData, depth, isOwn, parts }: Path, part: PathPart): boolean {
  return !isData && depth === 0 && !isOwn && parts[0] === part;
}

function shownPath({ span }: Path, text: string): string {
  return text.slice(span.start, span.end);
}
