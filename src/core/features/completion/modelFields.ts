import { typeName } from '../../expression/fieldType';
import type { FieldType, FieldTypes } from '../../expression/fieldType';
import { DERIVED_FACTS } from '../../expression/facts';
import { accountFields } from '../../health/accountFields';
import { schemaAt } from '../../schema/schemaNode';
import { isJsonObject } from '../../yaml/jsonValue';
import type { Candidate } from './candidate';
import type { CompletionScene } from './scene';

let known: readonly Candidate[] | undefined;

/** Every field of accounts, the same for every model. */
function allFields(): readonly Candidate[] {
  known ??= [...leaves(accountFields(), [])].map((path) => ({ value: path.join('.'), kind: 'value', detail: schemaAt('account', path)?.title }));
  return known;
}

/** Fields of accounts and derived facts by the names that a model's expressions know, scores first, then the model's own metrics. */
export function fieldCandidates({ valueAt }: CompletionScene): Candidate[] {
  const declared = valueAt(['declare']);
  const own = Object.keys(isJsonObject(declared) ? declared : {}).map((id): Candidate => ({ value: `metrics.${id}`, kind: 'value', detail: 'declared in this model' }));
  const facts = [...DERIVED_FACTS].map(([name, { type, needs }]): Candidate => ({ value: name, kind: 'value', detail: `${typeName(type)}, from ${needs}` }));
  const isScore = ({ value }: Candidate): boolean => String(value).startsWith('scores.');
  return [...allFields().filter(isScore), ...own, ...facts, ...allFields().filter((field) => !isScore(field))];
}

/** Paths of everything that a metric can be made of; lists count as a whole. */
function* leaves(fields: FieldTypes, path: readonly string[]): Generator<readonly string[]> {
  for (const [name, type] of fields) {
    const at = [...path, name];
    if (type.kind === 'map' && type.fields !== undefined) yield* leaves(type.fields, at);
    else if (type.kind !== 'any') yield at;
  }
}

/** The only values that the input of a metric may have, where it is one field with such. */
export function choicesOfField(from: string): readonly string[] | undefined {
  let type: FieldType | undefined = { kind: 'map', fields: accountFields() };
  for (const step of from.split('.')) type = type?.kind === 'map' ? type.fields?.get(step) : undefined;
  if (type?.kind === 'boolean') return ['true', 'false'];
  return type?.kind === 'text' ? type.choices : undefined;
}
