import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { readDiff } from '../../../../src/core/report/pullRequest/readDiff';
import { accountOf, diffOf, fallen, NOBODY } from '../diff/support/diffs';

const whole = diffOf({
  accounts: [accountOf({ facts: [{ kind: 'added', label: 'Risk level', before: null, after: 'high', line: 9 }] }), fallen()],
  playbooks: [{ id: 'a', title: 'A', kind: 'added', file: 'a.md', trigger: { before: null, after: 'arr > 0' }, fields: [{ kind: 'changed', label: 'Status', before: 'draft', after: 'active', line: null }], adds: NOBODY, drops: NOBODY, fault: null }],
  models: [{ name: { before: 'engine', after: 'csm' }, file: null, statements: ['Other weights.'], up: NOBODY, down: NOBODY, fault: null }],
  settings: [{ kind: 'changed', label: 'people', line: null, before: 'dana', after: true }],
  findings: { new: [{ file: 'a', line: 3, severity: 'error', rule: 'a/b', message: 'm' }], fixed: [] },
  policy: [{ id: 'max_tier_drops', limit: 3, actual: 4, isBroken: true, message: 'Too many.' }],
  notes: ['One note.'],
});
interface SchemaPart {
  readonly $ref?: string;
  readonly $defs: Readonly<Record<string, SchemaPart>>;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly maxItems?: number;
}

const SCHEMA = JSON.parse(readFileSync('schemas/output/diff.schema.json', 'utf8')) as SchemaPart;
/** The diff with another value at a place. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = JSON.parse(JSON.stringify(whole));
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  parent[path.at(-1)!] = value;
  // A number so large that it becomes infinite has no other way to be written.
  return JSON.stringify(copy).replace('"INFINITE"', '1e999');
}

describe('readDiff', () => {
  it('gives back what was written', () => {
    expect(readDiff(JSON.stringify(whole))).toEqual(whole);
  });

  it('leaves out what does not belong there, and changes no prototype', () => {
    const source = JSON.stringify(whole).replace('{"base":', '{"__proto__":{"polluted":1},"extra":"<script>","base":').replace('"account":', '"marker":"<!-- x -->","account":');
    expect(readDiff(source)).toEqual(whole);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    [['accounts'], {}, '`accounts` is not a list'],
    [['accounts', 0], null, '`accounts[0]` is not an object'],
    [['accounts', 1, 'arr', 'after'], '1000', '`accounts[1].arr.after` is not a number'],
    [['accounts', 0, 'kind'], 'constructor', '`accounts[0].kind` is not one of added, removed, changed'],
    [['accounts', 0, 'atRisk', 'before'], 1, '`accounts[0].atRisk.before` is not true or false'],
    [['asOf'], 'today', '`asOf` is not a day as YYYY-MM-DD'],
    [['currency'], '<b>', '`currency` is not the code of a currency'],
    [['policy', 0, 'actual'], 'INFINITE', '`policy[0].actual` is not a number from 0'],
    [['head', 'revision'], 'main', '`head.revision` is not the hash of a commit'],
    [['findings', 'new', 0, 'line'], 1.5, '`findings.new[0].line` is not a whole number from 1'],
    [['accounts', 1, 'account'], ['Acme'], '`accounts[1].account` is not a text of at most 4000 characters'],
    [['notes', 0], 'x'.repeat(4001), '`notes[0]` is not a text of at most 4000 characters'],
    [['settings', 0, 'after'], 'x'.repeat(4001), '`settings[0].after` is not a text of at most 4000 characters'],
    [['settings', 0, 'before'], { toString: 1 }, '`settings[0].before` is not a single value'],
  ])('refuses %j that is %.20j', (path, value, message) => {
    expect(() => readDiff(withValue(path, value))).toThrow(`diff.json is not what a check writes: ${message}; nothing of it is shown`);
  });

  it('refuses what lacks something, and what is nothing of the kind', () => {
    expect(() => readDiff('{}')).toThrow('`base` is not an object');
    expect(() => readDiff('[]')).toThrow('`the whole` is not an object');
    expect(() => readDiff('not JSON')).toThrow('diff.json is no JSON');
    expect(() => readDiff(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toThrow('`the whole` is not an object');
  });

  it('asks for all that the schema asks for, at every place', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(SCHEMA);
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    let refused = 0;
    for (const path of placesOf(whole)) {
      for (const value of [undefined, null, 'x', -1.5, true, [], {}]) {
        const source = withValue(path, value);
        if (validate(JSON.parse(source))) continue;
        refused++;
        expect(() => readDiff(source), `${path.join('.')} = ${JSON.stringify(value)}`).toThrow('is not what a check writes');
      }
    }
    expect(refused).toBeGreaterThan(300);
  });

  it.each(listsOf(SCHEMA))('takes no more of %j than the schema does: %i', (path, most) => {
    const source = withValue(path, Array.from({ length: most + 1 }, () => 0));
    expect(() => readDiff(source)).toThrow(`is not a list of at most ${most}`);
    expect(() => readDiff(withValue(path, Array.from({ length: most }, () => 0)))).not.toThrow('a list of at most');
  });
});

/** The lists of a diff, with how many items the schema lets each have. */
function listsOf(schema: unknown, path: readonly (string | number)[] = []): [path: (string | number)[], most: number][] {
  const { $defs } = SCHEMA;
  const { $ref, properties = {}, items, maxItems } = schema as SchemaPart;
  if ($ref !== undefined) return listsOf($defs[$ref.slice('#/$defs/'.length)], path);
  const here: [(string | number)[], number][] = maxItems === undefined ? [] : [[[...path], maxItems]];
  return [...here, ...(items === undefined ? [] : listsOf(items, [...path, 0])), ...Object.entries(properties).flatMap(([key, part]) => listsOf(part, [...path, key]))];
}

/** The ways to all values within a value. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesOf(item, here)];
  });
}
