import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../../../src/core/features/templates/reading/readTemplate';
import type { Call, Statement, Value } from '../../../../../src/core/features/templates/reading/templateTree';

/** Our reading, which knows offsets and goes on past faults, beside Handlebars' own parser: both must see the same template. */

const PIECES = [
  '{{account.arr}}', '{{money account.arr}}', '{{money account.arr digits=1}}', '{{date d style="short"}}', '{{#if a}}', '{{/if}}', '{{#each items as |x|}}', '{{#each items}}', '{{/each}}',
  '{{else}}', '{{^}}', '{{else if b}}', '{{~else~}}', '{{#unless c}}', '{{/unless}}', '{{^with d}}', '{{/with}}', '{{> footer}}', '{{> a/b.c x=1}}', '{{>"text" this}}', '{{! note }}', '{{!-- a }} b --}}',
  '{{~ name ~}}', '{{this}}', '{{.}}', '{{../name}}', '{{../../a.b}}', '{{this.date}}', '{{./x}}', '{{@root.as_of}}', '{{@index}}', '{{a.[0].b}}', '{{a.[b c]}}', '{{a.0.b}}', '{{a.0}}', '{{a/b}}', '{{"money" x}}',
  "{{text 'it\\'s'}}", '{{plural -12.5 "day" "days"}}', '{{eq true null}}', '{{#if (and (gt a 1) (not b))}}', '{{f (g x y=(h 1)) z=2}}', '\\{{no}}', '\\\\{{yes}}', '{{{raw}}}', '{{&raw}}', '{{* deco}}', '{{#*inline "x"}}', '{{/inline}}',
  'text', '\n', '  ', '{', '}', '{{', '}}', '{{{', '}}}', '{{}}', '{{ }}', '"', "'", '[', ']', '(', ')', '=', '.', '..', '|', '@', '~', '\\', 'else', 'a', 'b.c', '{{#', '{{/', '{{>', '{{!', '{{!--', '--}}', '{{a.}}', '{{a b=}}', '{{a b=1 c}}', '{{()}}', '{{a.this}}', '{{#if}}', '{{elsewhere}}', '{{a..b}}', '{{a b=c.d e="f"}}', '{{true}}', '{{undefined}}', '{{12}}', '{{@}}', '{{a.@b}}', '{{é 日本}}', '{{#a.b}}', '{{/a.b}}', '{{#a-b}}{{/a-b}}', '{{as |x|}}', '\r\n',
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => parts.join(''));

interface Node {
  readonly type: string;
  readonly body?: readonly Node[];
  readonly path?: Node;
  readonly name?: Node;
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: Node }[] };
  readonly program?: Node;
  readonly inverse?: Node;
  readonly value?: unknown;
  readonly depth?: number;
  readonly data?: boolean;
  readonly parts?: readonly string[];
  readonly chained?: boolean;
}

describe('our reading of templates', () => {
  it('finds a fault exactly where Handlebars does, and else the same calls', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        // Handlebars takes the point of `{{a.}}` for a value of its own and complains of a helper `a`; we say what was meant.
        // Raw blocks are refused whatever stands in them.
        fc.pre(!/[\w\]]\.(?=[\s}=~)|])|\{\{\{\{/.test(text));
        const ours = readTemplate(text);
        const theirs = parsed(text);
        const faults = ours.problems.filter(({ rule }) => rule !== 'template/not-allowed');
        expect(faults.length > 0, `${JSON.stringify(text)} ${JSON.stringify(faults)}`).toBe(theirs === undefined);
        if (theirs !== undefined) expect(ours.statements.map(ofStatement)).toEqual(ofBody(theirs));
      }),
      { numRuns: 4_000 },
    );
  }, 60_000);
});

function parsed(text: string): Node | undefined {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch {
    return undefined;
  }
}

function ofBody(program: Node | undefined): unknown[] {
  return (program?.body ?? []).filter(({ type }) => type !== 'ContentStatement' && type !== 'CommentStatement').map(ofNode);
}

function ofNode(node: Node): unknown {
  const call = [ofTheirs(node.path ?? node.name), (node.params ?? []).map(ofTheirs), (node.hash?.pairs ?? []).map(({ key, value }) => [key, ofTheirs(value)])];
  return node.program === undefined && node.inverse === undefined ? call : [call, ofBody(node.program), ofBody(node.inverse)];
}

function ofTheirs(node: Node | undefined): unknown {
  if (node?.type === 'PathExpression') return [node.data === true, node.depth, node.parts];
  if (node?.type === 'SubExpression') return ofNode(node);
  if (node?.type === 'UndefinedLiteral') return [undefined];
  return node?.type === 'NullLiteral' ? [null] : [node?.value];
}

function ofStatement(statement: Statement): unknown {
  const call = ofCall(statement.call);
  if (statement.kind !== 'block') return call;
  const inverse = statement.branches.reduceRight<unknown[] | undefined>(
    (behind, { call: chained, body }) => (chained === undefined ? body.map(ofStatement) : [[ofCall(chained), body.map(ofStatement), behind ?? []]]),
    undefined,
  );
  const [main, other] = [statement.body.map(ofStatement), inverse ?? []];
  return statement.isInverse ? [call, other, main] : [call, main, other];
}

function ofCall({ name, params, hash }: Call): unknown {
  return [ofValue(name), params.map(ofValue), hash.map(({ key, value }) => [key, ofValue(value)])];
}

function ofValue(value: Value | undefined): unknown {
  if (value?.kind === 'path') return [value.isData, value.depth, value.parts.map(({ name }) => name)];
  return value?.kind === 'call' ? ofCall(value.call) : [value?.value];
}
