import type { Account } from '../../model/account';
import { ROOT_KEYS, kindByName } from '../../model/documentKind';
import type { SheetKind } from '../../model/sourceDocument';
import { lineBreakOf } from '../../text/lineBreak';
import type { CaretPlace } from '../../yaml/caretPlace';
import { nodeAt } from '../../yaml/nodePath';
import type { JsonValue, YamlPath } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';
import { accountOfPlan } from '../accountOfPlan';
import type { FeatureView, ViewedAccount } from '../featureView';

/** Everything that a completion may rest on. */
export interface CompletionScene {
  readonly view: FeatureView;
  readonly place: CaretPlace;
  readonly kind: SheetKind;
  /** From the sheet's body, as in `place` from the root. */
  readonly path: YamlPath;
  /** The account that the caret is in, or that the plan belongs to, with its health where that is known. */
  readonly account: Account | undefined;
  readonly viewed: ViewedAccount | undefined;
  readonly lineBreak: string;
  /** What the sheet holds there, the half-written line included; undefined where it holds nothing. */
  readonly valueAt: (path: YamlPath) => JsonValue | undefined;
}

/** The scene of the sheet that the caret is in; undefined where it is in none, as beside a root key. */
export function sceneOf(view: FeatureView, place: CaretPlace): CompletionScene | undefined {
  const sheet = sheetOf(view, place);
  if (sheet === undefined) return undefined;
  const { kind, sheetPath } = sheet;
  const index = view.document.sheets.findIndex((each) => each.kind === kind && each.document === place.document && each.path.join() === sheetPath.join());
  // Several keys of one map may look at the same list of names.
  const values = new Map<string, JsonValue | undefined>();
  const viewed = kind === 'account' ? view.accounts.find(({ account }) => account.sheet === index) : undefined;
  return {
    view,
    place,
    kind,
    path: place.path.slice(sheetPath.length),
    viewed,
    account: viewed?.account ?? (kind === 'success-plan' ? accountOfPlan(view) : undefined),
    lineBreak: lineBreakOf(view.document.text),
    valueAt: (path) => {
      const name = JSON.stringify(path);
      if (!values.has(name)) {
        const node = nodeAt(place.root, [...sheetPath, ...path])?.node;
        values.set(name, node == null ? undefined : toValue(node));
      }
      return values.get(name);
    },
  };
}

interface SheetAtCaret {
  readonly kind: SheetKind;
  readonly sheetPath: YamlPath;
}

function sheetOf({ document }: FeatureView, { path, root }: CaretPlace): SheetAtCaret | undefined {
  const ofFile = document.sheets[0]?.kind;
  const named = ofFile === 'template' || ofFile === 'playbook' ? ofFile : kindByName(document.file);
  if (named === 'settings' || named === 'health-model' || named === 'template' || named === 'playbook') return { kind: named, sheetPath: [] };
  const [first] = path;
  if (typeof first === 'string' && Object.hasOwn(ROOT_KEYS, first)) return { kind: ROOT_KEYS[first]!, sheetPath: [first] };
  if (named === undefined) return undefined;
  // Beside a root key of the file's own kind nothing is read.
  const isWrapped = Object.entries(ROOT_KEYS).some(([key, kind]) => kind === named && nodeAt(root, [key]) !== undefined);
  return isWrapped ? undefined : { kind: named, sheetPath: [] };
}
