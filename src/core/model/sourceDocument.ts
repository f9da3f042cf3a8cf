import type { LineIndex } from '../text/lineIndex';
import type { MapNode, YamlPath, YamlSource } from '../yaml/sourceTree';

/** What a file, or a part of it, describes. */
export type SheetKind = 'account' | 'success-plan' | 'settings' | 'health-model' | 'template' | 'playbook';

/** The body of one account, plan, settings or model: a whole YAML document or what stands under its root key. */
export interface Sheet {
  readonly kind: SheetKind;
  /** Index of the YAML document in the file. */
  readonly document: number;
  /** Keys from the document's root to the body: none, or `customer_health` or `success_plan`. */
  readonly path: YamlPath;
  readonly body: MapNode;
  /** What a lens or a finding on the whole sheet hangs on: the root key, or the body's first key. */
  readonly head: { readonly start: number; readonly end: number };
}

/** A file of a kind we know, read once for all features. */
export interface SourceDocument {
  /** Path from the portfolio's root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly yaml: YamlSource;
  readonly sheets: readonly Sheet[];
}
