import type { IsoDay } from '../../calendar/isoDay';
import type { FieldChange } from '../../model/fieldChange';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { dataAt } from '../dataPath';
import type { HealthModel } from '../healthModel';
import type { ComponentScore, HealthScore } from '../healthScore';
import { confirmation, dayOfValue, isOutdated } from './daysOfValues';
import { fieldValues, stepOf } from './fieldValues';
import type { FieldValues } from './fieldValues';
import { isFact } from './isFact';
import { joined, marksOnField } from './marksOnField';
import type { NumberSpan } from './numberSpan';
import { readMetrics } from './readMetrics';
import type { ReadMetric } from './readMetrics';
import type { WayStepKind } from './wayUp';

/** An account with the model that scores it. */
export interface WhatIfScene {
  readonly model: HealthModel;
  /** The account's body, without what is invalid in it. */
  readonly data: JsonObject;
  readonly asOf: IsoDay;
  /** The health of the account with another body. */
  readonly score: (data: JsonObject) => HealthScore;
}

/** A field that people can move, and the values that it may get. */
export interface Lever {
  readonly kind: WayStepKind;
  readonly path: YamlPath;
  readonly from: JsonValue;
  readonly values: readonly JsonValue[] | NumberSpan;
  /** What has to be written with it so that it counts. */
  readonly along: readonly FieldChange[];
  /** The metrics that may be lifted, or the component whose entered score it is. */
  readonly lifts: readonly ReadMetric[] | { readonly label: string };
  /** Not recorded yet and read with other fields: it may be what those are measured by, which nobody chooses. */
  readonly mayBeYardstick: boolean;
}

/** All fields that might lift the score, in the order of the model; whether they do, scoring tells. */
export function leversOf(scene: WhatIfScene, health: HealthScore): Lever[] {
  const metrics = readMetrics(scene.model, health).filter(({ of, score }) => of.ease !== 'none' && score.status !== 'left-out');
  const readers = new Map<string, { readonly path: YamlPath; readonly metrics: ReadMetric[] }>();
  for (const metric of metrics) {
    for (const path of metric.fields) {
      const key = path.join('\n');
      const known = readers.get(key);
      if (known === undefined) readers.set(key, { path, metrics: [metric] });
      else known.metrics.push(metric);
    }
  }
  const ofFields = [...readers.values()].flatMap(({ path, metrics: read }) => fieldLever(scene, path, read) ?? []);
  return [...confirmLevers(scene, metrics), ...ofFields, ...enteredLevers(health.components, scene.model.scale)];
}

function fieldLever(scene: WhatIfScene, field: YamlPath, metrics: readonly ReadMetric[]): Lever | undefined {
  if (isFact(field)) return undefined;
  const { data, asOf } = scene;
  // A metric of the team's own may stand with its day and source beside it.
  const path = isJsonObject(dataAt(data, field)) && field.includes('metrics') ? [...field, 'value'] : field;
  const current = dataAt(data, path);
  const values = fieldValues(field, current, scene);
  if (values === undefined) return undefined;
  const isAlone = metrics.every(({ fields }) => fields.length === 1);
  const isThere = current !== undefined && current !== null;
  const along = metrics.filter((metric) => isOutdated(metric, data, asOf)).flatMap((metric) => confirmation(metric, data, asOf) ?? []).slice(0, 1);
  return {
    kind: values.kind === 'names' ? 'name' : isThere ? 'change' : 'record',
    path,
    from: isThere ? current : null,
    values: values.kind === 'numbers' ? spanOf(values, current, { field, metrics, data, isAlone }) : values.values.filter((value) => value !== current),
    along,
    lifts: metrics,
    mayBeYardstick: !isAlone && !isThere,
  };
}

interface Reading {
  readonly field: YamlPath;
  readonly metrics: readonly ReadMetric[];
  readonly data: JsonObject;
  readonly isAlone: boolean;
}

function spanOf(values: FieldValues & { readonly kind: 'numbers' }, current: JsonValue | undefined, { field, metrics, data, isAlone }: Reading): NumberSpan {
  const isField = (path: YamlPath): boolean => path.join('\n') === field.join('\n');
  const found = metrics.map((metric) => marksOnField(metric, metric.fields.findIndex(isField), data));
  const marks = joined(found.flatMap((each) => each ?? []));
  const from = typeof current === 'number' ? current : undefined;
  const size = from ?? Math.max(0, ...[...marks.bends, ...marks.jumps].map(Math.abs));
  const { minimum, maximum } = values;
  return { step: stepOf(values, size), minimum, maximum, from, onlyMore: !isAlone, marks, isStraight: found.every((each) => each !== undefined) };
}

/** Values that have grown too old: to look and say that they still hold is a change, too. */
function confirmLevers({ data, asOf }: WhatIfScene, metrics: readonly ReadMetric[]): Lever[] {
  const stale = metrics.filter(({ score }) => score.status === 'stale');
  const levers = new Map<string, Lever & { readonly lifts: ReadMetric[] }>();
  for (const metric of stale) {
    const change = confirmation(metric, data, asOf);
    if (change === undefined) continue;
    const key = change.path.join('\n');
    const known = levers.get(key);
    if (known !== undefined) known.lifts.push(metric);
    else levers.set(key, { kind: 'confirm', path: change.path, from: dayOfValue(metric, data) ?? null, values: [asOf], along: [], lifts: [metric], mayBeYardstick: false });
  }
  return [...levers.values()];
}

/** Components whose score a person entered, where that counts: in halves of 10, or whole points of 100. */
function enteredLevers(components: readonly ComponentScore[], scale: number): Lever[] {
  return components.flatMap((component) => {
    const { label, counts, entered, path, metrics } = component;
    const own = counts === 'entered' && entered !== null ? [enteredLever([...path, 'score'], (entered * scale) / 100, label, scale)] : [];
    // Of a product it stands among what the component is made of (H5).
    const ofProducts = metrics.flatMap(({ id, product, path: place, value }) =>
      id === 'entered' && product !== undefined && place?.at(-1) === 'score' && typeof value === 'number' ? [enteredLever(place, value, `${label} (${product})`, scale)] : [],
    );
    return [...own, ...ofProducts, ...enteredLevers(component.components, scale)];
  });
}

function enteredLever(path: YamlPath, from: number, label: string, scale: number): Lever {
  const values: NumberSpan = { step: scale === 10 ? 0.5 : 1, minimum: 0, maximum: scale, from, onlyMore: true, marks: { bends: [], jumps: [] }, isStraight: true };
  return { kind: 'entered', path, from, values, along: [], lifts: { label }, mayBeYardstick: false };
}
