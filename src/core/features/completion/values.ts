import { formatOnScale } from '../../health/formatNumber';
import { SETTINGS_FILE, kindByName } from '../../model/documentKind';
import { schemaAt } from '../../schema/schemaNode';
import type { SchemaNode } from '../../schema/schemaNode';
import { symbolUseAt } from '../../schema/symbolNames';
import type { SymbolUse } from '../../schema/symbolShape';
import { escapeText } from '../../text/escapeMarkdown';
import { folderOf } from '../../text/filePath';
import { isIsoDay } from '../../calendar/isoDay';
import type { ScalarValue, YamlPath } from '../../yaml/sourceTree';
import { metricsReading, worthWith } from '../metricWorth';
import type { Candidate } from './candidate';
import { dayCandidates, monthCandidates, startingMrr } from './dates';
import { choicesOfField } from './modelFields';
import { OF_THIS_ACCOUNT, namesOf } from './names';
import type { CompletionScene } from './scene';

const SIGNALS = 'expansion_signals';

/** What could stand as the value at a path of the sheet, the likeliest first; empty where nobody can say. */
export function valueCandidates(scene: CompletionScene, path: YamlPath, node: SchemaNode | undefined): Candidate[] {
  const { kind } = scene;
  const declared = kind === 'account' ? declaredChoices(scene, path) : undefined;
  if (declared !== undefined) return declared;
  if (node === undefined) return [];
  const use = symbolUseAt(kind, path, 'value');
  if (use?.role === 'reference') return withoutTaken(scene, path, use.kinds.flatMap((name) => namesOf(name, scene))).map((candidate) => titled(candidate, node));
  if (node.enum !== undefined) return choices(scene, path, node.enum, node.enumDescriptions);
  if (node.type === 'boolean') return choices(scene, path, [true, false]);
  if (node.format === 'date' || isIsoDay(node.examples?.[0])) return dayCandidates(scene, path);
  if (node.format === 'month') return monthCandidates(scene);
  return special(scene, path) ?? namesOfOthers(scene, use);
}

/** Nobody is named twice in one list. */
function withoutTaken({ valueAt }: CompletionScene, path: YamlPath, candidates: readonly Candidate[]): readonly Candidate[] {
  const list = typeof path.at(-1) === 'number' ? valueAt(path.slice(0, -1)) : undefined;
  return Array.isArray(list) ? candidates.filter(({ value }) => !list.includes(value)) : candidates;
}

/** A person with the title, where the schema's example shows that it belongs there. */
function titled(candidate: Candidate, { examples }: SchemaNode): Candidate {
  const [example] = examples ?? [];
  const wanted = candidate.title !== undefined && typeof example === 'string' && example.includes(', ');
  return wanted ? { ...candidate, value: `${candidate.value}, ${candidate.title}` } : candidate;
}

/** Features and products get their names in one account, but mostly have them in others already. */
function namesOfOthers(scene: CompletionScene, use: SymbolUse | undefined): Candidate[] {
  const [kind] = use?.kinds ?? [];
  if (kind !== 'feature' && kind !== 'product') return [];
  return namesOf(kind, scene).filter(({ detail }) => detail !== OF_THIS_ACCOUNT);
}

/** Choices with what they mean, and with what each is worth under the model in force. */
function choices(scene: CompletionScene, path: YamlPath, values: readonly (string | number | boolean)[], meanings: readonly string[] = []): Candidate[] {
  const { view, viewed, kind } = scene;
  const metrics = kind === 'account' && view.model !== undefined ? metricsReading(view.model, viewed?.health, path) : [];
  return values.map((value, index) => {
    const worths = metrics.flatMap(({ metric }) => {
      const { points, band, note } = worthWith(metric, viewed, view, path, value);
      // With a note the points rest on something else: in a low season on months of use (H6).
      return points === null || note !== undefined ? [] : [{ label: metric.label, points: `${formatOnScale(points, view.model!.scale)} of ${view.model!.scale}`, band }];
    });
    const meaning = meanings[index] === undefined ? [] : [escapeText(meanings[index])];
    const inScore = worths.map(({ label, points, band }) => `${escapeText(label)}: **${points}**${band === undefined ? '' : ` (${escapeText(band)})`} under the model ${escapeText(view.model!.name)}.`);
    const documentation = [...meaning, ...inScore].join('\n\n');
    return { value, kind: 'value', detail: worths[0]?.points ?? meanings[index], ...(documentation === '' ? {} : { documentation }) };
  });
}

/** Values of a metric that the model declares, at `metrics.<id>` or its `value`. */
function declaredChoices(scene: CompletionScene, path: YamlPath): Candidate[] | undefined {
  const at = path.lastIndexOf('metrics');
  const metric = at < 0 ? undefined : scene.view.model?.declared.get(String(path[at + 1]));
  const rest = path.slice(at + 2);
  if (metric === undefined || rest.length > 1) return undefined;
  if (rest[0] === 'as_of') return dayCandidates(scene, path);
  if (rest.length === 1 && rest[0] !== 'value') return undefined;
  const field = path.slice(0, at + 2);
  if (metric.type.kind === 'boolean') return choices(scene, field, [true, false]);
  if (metric.type.kind === 'date') return dayCandidates(scene, path);
  return metric.type.kind === 'text' && metric.type.choices !== undefined ? choices(scene, field, metric.type.choices) : [];
}

/** Fields that no annotation of the schema speaks for: files, currencies, ids that follow from what stands beside them. */
function special(scene: CompletionScene, path: YamlPath): Candidate[] | undefined {
  const { kind, view } = scene;
  const key = path.at(-1);
  if (kind === 'settings' && path.length === 1) {
    if (key === 'health_model') return files(view.portfolio.files.filter((file) => kindByName(file) === 'health-model'));
    if (key === 'templates') return files(folders(view.portfolio.files, /\.hbs$/i));
    if (key === 'playbooks') return files(folders(view.portfolio.files, /\.md$/i));
  }
  if (kind === 'account' && path[0] === 'revenue' && key === 'starting') {
    const starting = startingMrr(scene);
    return starting === undefined ? [] : [plainValue(starting, 'what the month before ended with')];
  }
  if (key === 'currency') return currencies(scene);
  if (kind === 'health-model' && key === 'id') return modelIds(scene, path);
  return kind === 'account' && (key === 'signal' || path.at(-2) === SIGNALS) ? signals() : undefined;
}

/** Ids of expansion signals (E1-E3), which the schema gives as examples since teams have their own. */
function signals(): Candidate[] {
  const examples = schemaAt('account', ['scores', 'financial', SIGNALS])?.examples ?? [];
  return examples.flat().flatMap((example) => (typeof example === 'string' ? [plainValue(example)] : []));
}

function currencies({ view }: CompletionScene): Candidate[] {
  const codes = new Map<string, string>([[view.settings.currency, 'the portfolio’s']]);
  for (const { data } of view.portfolio.accounts) if (data.currency !== undefined && !codes.has(data.currency)) codes.set(data.currency, 'of other accounts');
  return [...codes].map(([code, detail]) => plainValue(code, detail));
}

/** A component is named after a section of the account, a metric after the field that it reads. */
function modelIds(scene: CompletionScene, path: YamlPath): Candidate[] | undefined {
  const list = path.at(-3);
  if (list === 'components') return (schemaAt('account', ['scores'])?.keys ?? []).map((id) => plainValue(id, 'section of the account'));
  if (list !== 'metrics') return undefined;
  const from = scene.valueAt([...path.slice(0, -1), 'from']);
  const named = typeof from === 'string' ? /(\w+)$/.exec(from)?.[1] : undefined;
  if (named !== undefined) return [plainValue(named, 'as the field that it reads')];
  const section = scene.valueAt([...path.slice(0, -3), 'id']);
  const start = `scores.${typeof section === 'string' ? section : ''}.`;
  return namesOf('field', scene).filter(({ value }) => String(value).startsWith(start)).map(({ value, detail }) => plainValue(String(value).slice(start.length), detail));
}

/** Keys of `values:` in a model: what the field that the metric reads may hold. */
export function valueKeys(scene: CompletionScene, path: YamlPath): readonly string[] {
  const metric = path.lastIndexOf('metrics');
  const from = metric < 0 ? undefined : scene.valueAt([...path.slice(0, metric + 2), 'from']);
  return typeof from === 'string' ? (choicesOfField(from) ?? []) : [];
}

function files(paths: readonly string[]): Candidate[] {
  return paths.map((value) => ({ value, kind: 'file', detail: `from the folder of ${SETTINGS_FILE}` }));
}

function folders(paths: readonly string[], pattern: RegExp): string[] {
  return [...new Set(paths.filter((file) => pattern.test(file)).map((file) => folderOf(file).slice(0, -1)))].filter((folder) => folder !== '');
}

function plainValue(value: ScalarValue, detail?: string): Candidate {
  return { value, kind: 'value', detail };
}
