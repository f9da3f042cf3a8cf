import type { FieldShape } from './fields/fieldShape';
import { partialName } from './reading/names';
import type { Call, Statement } from './reading/templateTree';
import { openScope, topScope } from './scopes/scope';
import type { Scope } from './scopes/scope';
import { partialScope, walkTemplate } from './scopes/walkTemplate';
import type { Partial, TemplateRun } from './templateScene';

/** A template that may call a partial, with what it reads itself. */
export interface CallingTemplate {
  readonly file: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly root: FieldShape;
  readonly readers: TemplateRun['readers'];
}

/** Calls beyond this many teach nothing new about a partial. */
const MOST_CALLS = 200;
const MOST_RUNS = 20;

/** How a partial is run by the templates that call it, directly or through others; open to anything where none does. */
export function partialRuns(name: string, templates: readonly CallingTemplate[], partials: ReadonlyMap<string, Partial>, root: FieldShape): readonly TemplateRun[] {
  const runs = new Map<string, TemplateRun>();
  let calls = 0;
  const follow = (template: CallingTemplate, text: string, statements: readonly Statement[], scope: Scope, way: readonly string[]): void => {
    walkTemplate(statements, scope, (seen) => {
      if (seen.role !== 'partial' || ++calls > MOST_CALLS) return;
      const called = partialName(seen.call.name, text);
      const partial = called === undefined || way.includes(called) ? undefined : partials.get(called);
      if (called === undefined || partial === undefined) return;
      const inside = partialScope(seen.call, seen.scope);
      if (called === name) note(template, inside, seen.call);
      else follow(template, partial.text, partial.tree.statements, inside, [...way, called]);
    });
  };
  const note = ({ file, readers }: CallingTemplate, scope: Scope, { hash }: Call): void => {
    const key = [readers, scope.shape.path, scope.shape.kind, ...hash.map((pair) => pair.key)].join(' ');
    if (!runs.has(key) && runs.size < MOST_RUNS) runs.set(key, { scope, readers, caller: file });
  };
  for (const template of templates) follow(template, template.text, template.statements, topScope(template.root), []);
  return runs.size > 0 ? [...runs.values()] : [{ scope: openScope(root), readers: 'internal', caller: undefined }];
}

/** Names of the partials that a text calls itself. */
export function calledPartials(text: string, statements: readonly Statement[]): ReadonlySet<string> {
  const called = new Set<string>();
  const visit = (all: readonly Statement[]): void => {
    for (const statement of all) {
      const name = statement.kind === 'partial' ? partialName(statement.call.name, text) : undefined;
      if (name !== undefined) called.add(name);
      if (statement.kind === 'block') [statement, ...statement.branches].forEach(({ body }) => visit(body));
    }
  };
  visit(statements);
  return called;
}

/** All names that a text reads, wherever they lead. */
export function namesRead(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  const ofCall = ({ name, params, hash }: Call): void => {
    for (const value of [name, ...params, ...hash.map((pair) => pair.value)]) {
      if (value?.kind === 'path') value.parts.forEach((part) => names.add(part.name));
      if (value?.kind === 'call') ofCall(value.call);
    }
    hash.forEach(({ key }) => names.add(key));
  };
  const visit = (all: readonly Statement[]): void => {
    for (const statement of all) {
      ofCall(statement.call);
      if (statement.kind !== 'block') continue;
      visit(statement.body);
      for (const { call, body } of statement.branches) {
        if (call !== undefined) ofCall(call);
        visit(body);
      }
    }
  };
  visit(statements);
  return names;
}
