import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv/dist/2020';
import type { SheetKind } from '../../../src/core/model/sourceDocument';
import { formats } from '../../../src/core/schema/formats';

export const KINDS: readonly SheetKind[] = ['account', 'success-plan', 'settings', 'health-model'];
/** Sheets that stand at the head of Markdown files. */
export const FRONT_MATTER_KINDS: readonly SheetKind[] = ['template', 'playbook'];

export function rawSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

/** Ajv itself on the schema files, as the yardstick for what is generated from them. */
export function ajvFor(): { ajv: Ajv; validate: (kind: SheetKind | 'common') => ValidateFunction } {
  const ajv = new Ajv({ allErrors: true, ownProperties: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, formats });
  ajv.addVocabulary(['enumDescriptions', 'refersTo', 'defines', 'internal']);
  for (const name of ['common', ...KINDS, ...FRONT_MATTER_KINDS]) ajv.addSchema(rawSchema(name), name);
  return { ajv, validate: (kind) => ajv.getSchema(kind)! };
}
