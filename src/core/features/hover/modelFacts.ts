import { isUnknown } from '../../expression/value';
import { factsOf } from '../../health/accountFacts';
import { formatShare } from '../../health/formatNumber';
import type { ModelComponent } from '../../health/healthModel';
import { escapeText } from '../../text/escapeMarkdown';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import type { HoverScene } from './hoverScene';

/** In a health model: the share of the whole score of a component or metric, and how many accounts have data for it. */
export function modelFacts(scene: HoverScene): string[] {
  const { kind, path, view } = scene;
  if (kind !== 'health-model') return [];
  if (path[0] === 'declare' && path.length === 2) {
    const { accounts } = view.portfolio;
    const known = accounts.filter(({ data }) => Object.hasOwn(data.metrics ?? {}, path[1]!));
    return [`${known.length} of ${accounts.length} accounts have a value of it.`];
  }
  if (path[0] !== 'components') return [];
  const entry = entryPath(path);
  const key = path.at(-1);
  if (entry === undefined || (key !== 'id' && key !== 'weight' && key !== 'label' && key !== 'from')) return [];
  const share = shareOf(scene, entry);
  const parts = [share === undefined ? '' : `**${formatShare(share)}** of the whole score.`, dataSentence(scene, entry)].filter((part) => part !== '');
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** The component or metric that the path leads into. */
function entryPath(path: YamlPath): YamlPath | undefined {
  const index = path.map((step) => typeof step).lastIndexOf('number');
  const list = path[index - 1];
  return index === path.length - 2 && (list === 'components' || list === 'metrics') ? path.slice(0, index + 1) : undefined;
}

/** The product of the weights on the way; metrics without any share equally. Undefined where a weight is missing. */
function shareOf({ valueAt }: HoverScene, entry: YamlPath): number | undefined {
  let share = 1;
  for (let length = 2; length <= entry.length; length += 2) {
    const list = valueAt(entry.slice(0, length - 1));
    const own = Array.isArray(list) ? list[Number(entry[length - 1])] : undefined;
    const weight = weightOf(own);
    const isEqual = weight === undefined && Array.isArray(list) && entry[length - 2] === 'metrics' && list.every((each) => weightOf(each) === undefined);
    if (isEqual) share /= list.length;
    else if (weight === undefined) return undefined;
    else share *= weight;
  }
  return share;
}

function weightOf(entry: JsonValue | undefined): number | undefined {
  const weight = isJsonObject(entry) ? entry['weight'] : undefined;
  return typeof weight === 'number' ? weight : undefined;
}

/** Of how many accounts the model in force knows a value here; empty for another model, which is compiled for nobody. */
function dataSentence({ view, valueAt }: HoverScene, entry: YamlPath): string {
  if (view.model === undefined || view.modelFile !== view.document.file) return '';
  const id = idAt(valueAt, entry);
  const isMetric = entry.at(-2) === 'metrics';
  const component = componentOf(view.model.components, isMetric ? idAt(valueAt, entry.slice(0, -2)) : id);
  const metrics = isMetric ? component?.metrics.filter((metric) => metric.id === id) : component && metricsOf(component);
  if (metrics === undefined || metrics.length === 0) return '';
  const accounts = view.portfolio.accounts;
  const known = accounts.filter(({ data }) => {
    const facts = factsOf(data as JsonObject, { asOf: view.asOf, segment: data.segment });
    return metrics.some(({ from }) => {
      const value = from.evaluate(facts);
      return !isUnknown(value) && value !== null;
    });
  });
  return `${known.length} of ${accounts.length} accounts have data for ${escapeText(isMetric ? metrics[0]!.label : component!.label)}.`;
}

function idAt(valueAt: HoverScene['valueAt'], entry: YamlPath): JsonValue | undefined {
  return valueAt([...entry, 'id']);
}

function componentOf(components: readonly ModelComponent[], id: JsonValue | undefined): ModelComponent | undefined {
  for (const component of components) {
    const found = component.id === id ? component : componentOf(component.components, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function metricsOf(component: ModelComponent): ModelComponent['metrics'] {
  return [...component.metrics, ...component.components.flatMap(metricsOf)];
}
