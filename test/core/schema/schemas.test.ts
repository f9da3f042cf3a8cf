import { describe, expect, it } from 'vitest';
import { FRONT_MATTER_KINDS, KINDS, ajvFor, rawSchema } from './ajv';

interface SchemaPart {
  readonly [keyword: string]: unknown;
}

/** Every schema that describes a property, a definition or an entry of a free map, with the pointer to it. */
function* parts(schema: SchemaPart, pointer = ''): Generator<[pointer: string, part: SchemaPart]> {
  for (const map of ['properties', '$defs'] as const) {
    for (const [name, part] of Object.entries((schema[map] ?? {}) as Record<string, SchemaPart>)) {
      yield [`${pointer}/${map}/${name}`, part];
      yield* parts(part, `${pointer}/${map}/${name}`);
    }
  }
  const others = schema['additionalProperties'];
  if (typeof others === 'object') yield [`${pointer}/additionalProperties`, others as SchemaPart];
}

const { ajv } = ajvFor();
const ALL_KINDS = [...KINDS, ...FRONT_MATTER_KINDS];
const all = ['common', ...ALL_KINDS].flatMap((file) => [...parts(rawSchema(file))].map(([pointer, part]) => ({ file, pointer, part })));

describe('schemas/', { timeout: 60_000 }, () => {
  it.each(ALL_KINDS)('%s.schema.json has an id on our domain and is closed', (kind) => {
    const schema = rawSchema(kind);
    expect(schema['$id']).toBe(`https://customer-success-as-code.dev/schemas/${kind}.schema.json`);
    expect(schema['additionalProperties']).toBe(false);
  });

  it('give each property a title, a description and an example that is valid', () => {
    expect(all.length).toBeGreaterThan(500);
    for (const { file, pointer, part } of all) {
      const place = `${file}${pointer}`;
      expect(part['title'], place).toMatch(/^[A-Z]/);
      expect(part['description'], place).toMatch(/^.{10,}[.;]$/s);
      const examples = part['examples'] as unknown[];
      expect(examples?.length, place).toBeGreaterThan(0);
      const validate = ajv.getSchema(`${file}#${pointer}`)!;
      for (const example of examples) expect(validate(example), `${place}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('describe each value of a choice', () => {
    const choices = all.filter(({ part }) => part['enum'] !== undefined);
    expect(choices.length).toBeGreaterThan(40);
    for (const { file, pointer, part } of choices) {
      expect((part['enumDescriptions'] as string[]).length, `${file}${pointer}`).toBe((part['enum'] as string[]).length);
    }
  });

  it('say what is named in kinds that there are, where texts stand', () => {
    const kinds = new Set(['account', 'person', 'stakeholder', 'playbook', 'feature', 'product', 'component', 'segment', 'tier', 'metric', 'rule', 'field']);
    const naming = all.flatMap((each) => [each.part, (each.part['propertyNames'] ?? {}) as SchemaPart].map((part) => ({ ...each, part })));
    const named = naming.filter(({ part }) => part['refersTo'] !== undefined || part['defines'] !== undefined);
    expect(named.length).toBeGreaterThan(50);
    for (const { file, pointer, part } of named) {
      const place = `${file}${pointer}`;
      expect([part['refersTo'], part['defines']].filter((each) => each !== undefined), place).toHaveLength(1);
      for (const kind of [part['refersTo'] ?? part['defines']].flat()) expect(kinds, place).toContain(kind);
      if (part['examples'] === undefined) continue;
      for (const example of (part['examples'] as unknown[]).flat()) expect(typeof example, place).toBe('string');
    }
  });

  it('refer to nothing outside of themselves', () => {
    for (const file of ['common', ...ALL_KINDS]) {
      const references = [...JSON.stringify(rawSchema(file)).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!);
      for (const reference of references) expect(reference).toMatch(/^(?:common\.schema\.json)?#\//);
    }
  });
});
