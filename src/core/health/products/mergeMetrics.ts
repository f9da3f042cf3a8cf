import type { MetricScore } from '../healthScore';
import type { ComponentPart } from './mergeComponents';

/**
 * The metrics of a component over all products, in the model's order: what they share counts once, with the weight of all who share it, and
 * before what products have of their own.
 * @param isMixed Whether some products' scores of the component were entered while others' are computed; the entered ones are then
 * metrics too, so that the component is the sum of its metrics all the same.
 */
export function mergeMetrics(parts: readonly ComponentPart[], isMixed: boolean, scale: number): readonly MetricScore[] {
  const rows = (parts[0]?.component.metrics ?? []).map((_, index) => parts.map(({ component }) => component.metrics[index]!));
  if (isMixed) rows.push(parts.flatMap((part) => enteredMetric(part, scale) ?? []));
  return rows.flatMap((row) => {
    const shared = row.filter(({ product }) => product === undefined);
    const own = row.flatMap((metric) => (metric.product === undefined ? [] : [{ ...metric, label: `${metric.label} · ${metric.product}` }]));
    return shared.length === 0 ? own : [together(shared), ...own];
  });
}

function together(same: readonly MetricScore[]): MetricScore {
  const sum = (figure: 'weight' | 'effectiveWeight' | 'won' | 'lost'): number => same.reduce((total, metric) => total + metric[figure], 0);
  return { ...same[0]!, weight: sum('weight'), effectiveWeight: sum('effectiveWeight'), won: sum('won'), lost: sum('lost') };
}

/** An entered score as the measure that it is where only some products have one; the model itself gives it no weight. */
function enteredMetric({ part, component }: ComponentPart, scale: number): MetricScore | undefined {
  const { id, entered, counts, effectiveWeight, won, lost } = component;
  if (counts !== 'entered' || entered === null) return undefined;
  const shared = ['scores', id, 'score'];
  const own = part.placeOf(shared);
  const path = own ?? shared;
  return {
    id: 'entered',
    label: 'Entered score',
    path,
    fields: [path],
    from: shared.join('.'),
    ...(own !== undefined && { product: part.product }),
    value: (entered * scale) / 100,
    status: 'scored',
    points: entered,
    weight: 0,
    effectiveWeight,
    won,
    lost,
  };
}
