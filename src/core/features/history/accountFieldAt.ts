import type { ChangePart } from '../../history/scoreChange';
import type { Span } from '../../text/span';
import type { YamlPath } from '../../yaml/sourceTree';
import type { FeatureView } from '../featureView';
import { hoverSceneAt } from '../hover/hoverScene';
import { metricsReading } from '../metricWorth';

/** A place in an account that a change of its score may have come from. */
export interface AccountField {
  readonly sheet: number;
  readonly span: Span;
  /** From the account's body; empty for the line that the whole account hangs on. */
  readonly path: YamlPath;
  /** The metrics that read the field, with the label of their component. */
  readonly metrics: readonly Pick<ChangePart, 'id' | 'component'>[];
}

/** What the offset points at, when it is a key or value of an account. */
export function accountFieldAt(view: FeatureView, offset: number): AccountField | undefined {
  const scene = hoverSceneAt(view, offset);
  const account = scene?.viewed;
  if (scene === undefined || account === undefined || scene.kind !== 'account') return undefined;
  const { document, model } = view;
  const { sheet } = account.account;
  const lineOf = (at: number): number => document.lines.positionAt(at).line;
  const isHead = lineOf(scene.span.start) === lineOf(document.sheets[sheet]?.head.start ?? 0);
  if (isHead) return { sheet, span: scene.span, path: [], metrics: [] };
  const reading = model === undefined ? [] : metricsReading(model, account.health, scene.path);
  return { sheet, span: scene.span, path: scene.path, metrics: reading.map(({ component, metric }) => ({ id: metric.id, component: component.label })) };
}
