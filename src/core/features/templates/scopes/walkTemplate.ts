import { unknownShape, valueShape } from '../fields/fieldShape';
import type { FieldShape } from '../fields/fieldShape';
import { helperName } from '../reading/names';
import type { Block, Branch, Call, Statement, Tag, Value } from '../reading/templateTree';
import { resolvePath } from './resolvePath';
import { scopeIn, withOwnNames } from './scope';
import type { Scope } from './scope';

export type CallRole = 'output' | 'block' | 'branch' | 'partial' | 'inner';

/** A call of a template with the scope that it is made in; `tag` is the one that it stands in. */
export interface SeenCall {
  readonly role: CallRole;
  readonly call: Call;
  readonly tag: Tag;
  readonly scope: Scope;
}

/** Shows every call of a template, those inside others too, in the order of the text. */
export function walkTemplate(statements: readonly Statement[], scope: Scope, see: (seen: SeenCall) => void): void {
  for (const statement of statements) {
    if (statement.kind === 'block') walkBlock(statement, scope, see);
    else seeCall({ role: statement.kind, call: statement.call, tag: statement.tag, scope }, see);
  }
}

function walkBlock(block: Block, scope: Scope, see: (seen: SeenCall) => void): void {
  seeCall({ role: 'block', call: block.call, tag: block.open, scope }, see);
  // The other case of a loop or a `with` has nothing in hand: names there are those around.
  walkTemplate(block.body, block.isInverse ? scope : bodyScope(block.call, scope), see);
  for (const branch of block.branches) {
    if (branch.call !== undefined) seeCall({ role: 'branch', call: branch.call, tag: branch.tag, scope }, see);
    walkTemplate(branch.body, branchScope(block, branch, scope), see);
  }
}

/** The scope behind an `{{else}}`. */
function branchScope(block: Block, branch: Branch, scope: Scope): Scope {
  if (branch.call !== undefined) return bodyScope(branch.call, scope);
  return block.isInverse ? bodyScope(block.call, scope) : scope;
}

/** The scope inside a block: `each` and `with` take a value in hand, all others leave it. */
function bodyScope(call: Call, scope: Scope): Scope {
  const helper = helperName(call.name);
  if (helper !== 'each' && helper !== 'with') return scope;
  const [first] = call.params;
  const shape = first === undefined ? unknownShape('') : valueOf(first, scope);
  return helper === 'each' ? scopeIn(scope, shape.item(), true) : scopeIn(scope, shape);
}

/** The scope of a partial that is called here. */
export function partialScope(call: Call, scope: Scope): Scope {
  const [context] = call.params;
  const shape = context === undefined ? scope.shape : valueOf(context, scope);
  const own = new Map(call.hash.map(({ key, value }) => [key, value === undefined ? unknownShape(key) : valueOf(value, scope)] as const));
  if (context === undefined && own.size === 0) return scope;
  return scopeIn(scope, withOwnNames(shape, own));
}

/** What a value is: of fields what is known of them, of calls what their helper passes through. */
export function valueOf(value: Value, scope: Scope): FieldShape {
  if (value.kind === 'literal') return valueShape('', value.value);
  if (value.kind === 'path') return resolvePath(value, scope).shape ?? unknownShape('');
  const { name, params } = value.call;
  const [first, second] = params;
  if (first === undefined) return unknownShape('');
  if (helperName(name) === 'default') return valueOf(first, scope);
  if (helperName(name) === 'lookup' && second?.kind === 'literal') return valueOf(first, scope).field(String(second.value)) ?? unknownShape('');
  return unknownShape('');
}

function seeCall(seen: SeenCall, see: (seen: SeenCall) => void): void {
  see(seen);
  for (const value of [...seen.call.params, ...seen.call.hash.map((pair) => pair.value)]) {
    if (value?.kind === 'call') seeCall({ ...seen, role: 'inner', call: value.call }, see);
  }
}
