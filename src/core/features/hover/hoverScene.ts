import type { SheetKind } from '../../model/sourceDocument';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { followAlias, nodeAt, pathAt } from '../../yaml/nodePath';
import type { JsonValue, ScalarValue, SourceNode, YamlPath } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';
import type { FeatureView, ViewedAccount } from '../featureView';

/** What is pointed at, and everything that may be said of it. */
export interface HoverScene {
  readonly view: FeatureView;
  readonly kind: SheetKind;
  /** From the sheet's body; empty for its root key. */
  readonly path: YamlPath;
  readonly on: 'key' | 'value';
  /** The key or value in the text. */
  readonly span: Span;
  /** The value at the path, where it is a single one. */
  readonly value: ScalarValue | undefined;
  /** The account of the sheet; undefined in sheets of other kinds. */
  readonly viewed: ViewedAccount | undefined;
  readonly valueAt: (path: YamlPath) => JsonValue | undefined;
}

/** What the offset points at; undefined between things, and outside of our sheets. */
export function hoverSceneAt(view: FeatureView, offset: number): HoverScene | undefined {
  const { document } = view;
  const index = document.yaml.roots.findIndex((root) => root !== null && touches(root, offset));
  const root = document.yaml.roots[index] ?? null;
  const fullPath = pathAt(root, offset);
  const place = nodeAt(root, fullPath);
  if (place === undefined || fullPath.length === 0) return undefined;
  const onKey = place.key !== undefined && touches(place.key, offset);
  const span = onKey ? place.key : scalarSpan(place.node, offset);
  const sheetIndex = document.sheets.findIndex((sheet) => sheet.document === index && isSheetOf(fullPath, sheet.path, document.sheets.some((other) => other.path[0] === fullPath[0])));
  const sheet = document.sheets[sheetIndex];
  if (span === undefined || sheet === undefined) return undefined;
  const node = place.node === null ? undefined : followAlias(place.node);
  return {
    view,
    kind: sheet.kind,
    path: fullPath.slice(sheet.path.length),
    on: onKey ? 'key' : 'value',
    span: { start: span.start, end: span.end },
    value: node?.kind === 'scalar' ? node.value : undefined,
    viewed: view.accounts.find(({ account }) => account.sheet === sheetIndex),
    valueAt: (path) => {
      const found = nodeAt(sheet.body, path)?.node;
      return found == null ? undefined : toValue(found);
    },
  };
}

function scalarSpan(node: SourceNode | null, offset: number): Span | undefined {
  return node !== null && (node.kind === 'scalar' || node.kind === 'alias') && touches(node, offset) ? node : undefined;
}

/** Whether the path leads into the sheet; one without root key has everything but what stands under root keys. */
function isSheetOf(path: YamlPath, sheetPath: YamlPath, isUnderRootKey: boolean): boolean {
  return sheetPath.length === 0 ? !isUnderRootKey : sheetPath[0] === path[0];
}
