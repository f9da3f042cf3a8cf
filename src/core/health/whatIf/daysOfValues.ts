import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { FieldChange } from '../../model/fieldChange';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, YamlPath } from '../../yaml/sourceTree';
import { asDay } from '../accountFacts';
import { dataAt } from '../dataPath';
import type { ReadMetric } from './readMetrics';

/** The day on which the metric's value was taken, and so also one that is written beside it now; undefined where nothing says it. */
export function dayOfValue(metric: ReadMetric, data: JsonObject): IsoDay | undefined {
  return placesOfDay(metric).map((path) => asDay(dataAt(data, path))).find((day) => day !== undefined);
}

/** Whether a value that is written today would not count, since the day beside it is too old or from before the present CSM. */
export function isOutdated(metric: ReadMetric, data: JsonObject, asOf: IsoDay): boolean {
  if (metric.score.status === 'stale') return true;
  const { staleAfterDays, resetOnCsmChange } = metric.of;
  const day = dayOfValue(metric, data);
  if (day === undefined) return false;
  const csmSince = resetOnCsmChange ? asDay(data['csm_since']) : undefined;
  return (csmSince !== undefined && day < csmSince) || (staleAfterDays !== undefined && daysBetween(day, asOf) > staleAfterDays);
}

/** What says that the metric's value is of today: its own day, where there can be one, else that of the account's last update. */
export function confirmation(metric: ReadMetric, data: JsonObject, asOf: IsoDay): FieldChange | undefined {
  const path = placesOfDay(metric).find((place) => {
    const around = dataAt(data, place.slice(0, -1));
    return around === undefined || around === null || isJsonObject(around);
  });
  return path && { path, value: asOf };
}

/** Where the day may stand, most exact first; a product's own figures may have one of their own (H5). */
function placesOfDay({ of, score, fields: [field] }: ReadMetric): YamlPath[] {
  const product = score.product !== undefined && field?.[0] === 'contract' ? field.slice(0, 3) : undefined;
  const own = product === undefined ? [] : of.datePaths.filter(({ length }) => length > 1).map((path) => [...product, ...path]);
  return [...own, ...of.datePaths];
}
