import { typeName } from '../../expression/fieldType';
import type { FieldType, FieldTypes } from '../../expression/fieldType';
import { DERIVED_FACTS } from '../../expression/facts';
import { accountFields } from '../../health/accountFields';
import { schemaAt } from '../../schema/schemaNode';
import { isJsonObject } from '../../yaml/jsonValue';
import type { Candidate } from './candidate';
import type { CompletionScene } from './scene';

interface KnownField {
  readonly candidate: Candidate;
  readonly isScore: boolean;
  readonly isDate: boolean;
}

let known: readonly KnownField[] | undefined;

/** Every field of accounts, the same for every model. */
function allFields(): readonly KnownField[] {
  known ??= [...leaves(accountFields(), [])].map(({ path, type }) => {
    const candidate: Candidate = { value: path.join('.'), kind: 'value', detail: schemaAt('account', path)?.title };
    return { candidate, isScore: path[0] === 'scores', isDate: type.kind === 'date' };
  });
  return known;
}

/** Fields of accounts and derived facts by the names that a model's expressions know, scores first, then the model's own metrics; days where one is asked for. */
export function fieldCandidates({ path, valueAt }: CompletionScene): Candidate[] {
  if (path.at(-1) === 'as_of') return allFields().filter(({ isDate }) => isDate).map(({ candidate }) => candidate);
  const declared = valueAt(['declare']);
  const own = Object.keys(isJsonObject(declared) ? declared : {}).map((id): Candidate => ({ value: `metrics.${id}`, kind: 'value', detail: 'declared in this model' }));
  const facts = [...DERIVED_FACTS].map(([name, { type, needs }]): Candidate => ({ value: name, kind: 'value', detail: `${typeName(type)}, from ${needs}` }));
  const fields = (ofScores: boolean): Candidate[] => allFields().filter(({ isScore }) => isScore === ofScores).map(({ candidate }) => candidate);
  return [...fields(true), ...own, ...facts, ...fields(false)];
}

/** Paths of everything that a metric can be made of; lists count as a whole. */
function* leaves(fields: FieldTypes, path: readonly string[]): Generator<{ readonly path: readonly string[]; readonly type: FieldType }> {
  for (const [name, type] of fields) {
    const at = [...path, name];
    if (type.kind === 'map' && type.fields !== undefined) yield* leaves(type.fields, at);
    else if (type.kind !== 'any') yield { path: at, type };
  }
}

/** The only values that the input of a metric may have, where it is one field with such. */
export function choicesOfField(from: string): readonly string[] | undefined {
  let type: FieldType | undefined = { kind: 'map', fields: accountFields() };
  for (const step of from.split('.')) type = type?.kind === 'map' ? type.fields?.get(step) : undefined;
  if (type?.kind === 'boolean') return ['true', 'false'];
  return type?.kind === 'text' ? type.choices : undefined;
}
