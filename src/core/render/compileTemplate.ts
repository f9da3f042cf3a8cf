/*
 * The one module with the Handlebars compiler, which makes code from text. Our own templates are compiled when they are first
 * rendered; those of users in a worker with a deadline.
 */
import Handlebars from 'handlebars';
import { LIMITS } from '../limits';
import { checkNesting, checkRecursion, checkTemplate } from './checkTemplate';
import type { TemplateNode } from './checkTemplate';
import { createHelpers } from './helpers/createHelpers';
import { renderEnvironment } from './renderEnvironment';
import type { CompiledTemplate } from './renderTemplate';
import { TemplateError } from './templateError';
import type { TemplateSpec } from './templateSpec';

/** A template's text without front matter, and those that it may call. */
export interface TemplateSources {
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
}

interface Compiler {
  parse(source: string): TemplateNode;
  Compiler: new () => { compile(root: TemplateNode, options: object): object };
  JavaScriptCompiler: new () => { compile(program: object, options: object, context: undefined, asObject: boolean): unknown };
}

const compiler = Handlebars.create() as unknown as Compiler;
const HELPERS: ReadonlySet<string> = new Set(Object.keys(createHelpers(renderEnvironment())));
const OPTIONS = { data: true, strict: true, knownHelpersOnly: true, knownHelpers: Object.fromEntries([...HELPERS].map((name) => [name, true])) };

/**
 * A template made ready to run, with the partials that it calls, directly or through others.
 * @throws TemplateError with the line: wrong syntax, unknown helper or partial, recursion, too large, too deep
 */
export function compileTemplate(sources: TemplateSources): CompiledTemplate {
  const { root, partials } = parseAll(sources);
  const compiled = [...partials].map(([name, partial]) => [name, { name: `partial ${name}`, spec: generate(partial) }] as const);
  return { name: sources.name, spec: generate(root), partials: Object.fromEntries(compiled) };
}

function generate(root: TemplateNode): TemplateSpec {
  const options = { ...OPTIONS, knownHelpers: { ...OPTIONS.knownHelpers } };
  return new compiler.JavaScriptCompiler().compile(new compiler.Compiler().compile(root, options), options, undefined, true) as TemplateSpec;
}

function parseAll({ name, source, partials }: TemplateSources): { root: TemplateNode; partials: ReadonlyMap<string, TemplateNode> } {
  const names = { helpers: HELPERS, partials: new Set(Object.keys(partials)) };
  const roots = new Map<string, TemplateNode>();
  const calls = new Map<string, ReadonlySet<string>>();
  const root = parse(source, name);
  const waiting = [...checkTemplate(root, name, names)];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (roots.has(key)) continue;
    const partial = parse(partials[key]!, `partial ${key}`);
    const called = checkTemplate(partial, `partial ${key}`, names);
    roots.set(key, partial);
    calls.set(key, called);
    waiting.push(...called);
  }
  checkRecursion(calls, name);
  return { root, partials: roots };
}

function parse(source: string, name: string): TemplateNode {
  if (source.length > LIMITS.templateBytes) throw new TemplateError(`the template is larger than ${LIMITS.templateBytes / 1000} KB`, name);
  checkNesting(source, name);
  try {
    return compiler.parse(source);
  } catch (fault) {
    throw syntaxError(fault instanceof Error ? fault : new Error(String(fault)), name);
  }
}

/** Handlebars tells syntax errors as a grammar sees them; of those, the line and what was expected are of use. */
function syntaxError(fault: Error, name: string): TemplateError {
  const line = Number(/^Parse error on line (\d+)/.exec(fault.message)?.[1] ?? (fault as { lineNumber?: number }).lineNumber ?? 0);
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(fault.message);
  const unclosed = /got 'EOF'/.test(fault.message);
  const text =
    mismatch !== null
      ? `\`{{#${mismatch[1]}}}\` is closed by \`{{/${mismatch[2]}}}\``
      : unclosed
        ? 'a block is not closed before the end of the template'
        : 'this is not a valid expression; check its braces and quotes';
  return new TemplateError(text, name, line > 0 ? { line, column: 1 } : undefined);
}
