import { SheetEdit } from '../../model/sheetEdit';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import { touches } from '../../text/span';
import type { Span } from '../../text/span';
import { pathAt } from '../../yaml/nodePath';
import type { YamlPath } from '../../yaml/sourceTree';
import type { FeatureView, ViewedAccount } from '../featureView';

/** The sheet that a selection is in, and what it stands on. */
export interface RefactorPlace {
  readonly view: FeatureView;
  readonly document: SourceDocument;
  readonly sheet: Sheet;
  readonly edit: SheetEdit;
  /** From the sheet's body to the innermost key or value at the selection's start; empty where there is none. */
  readonly path: YamlPath;
  /** The account of the sheet; undefined where it is none. */
  readonly viewed: ViewedAccount | undefined;
}

/** The place of the selection; undefined where the document has no sheet. Between sheets, the one above counts. */
export function refactorPlace(view: FeatureView, selection: Span): RefactorPlace | undefined {
  const { document, accounts } = view;
  const { sheets } = document;
  const offset = selection.start;
  const index = Math.max(0, lastIndexWhere(sheets, ({ head, body }) => Math.min(head.start, body.start) <= offset || touches(body, offset)));
  const sheet = sheets[index];
  if (sheet === undefined) return undefined;
  return {
    view,
    document,
    sheet,
    edit: new SheetEdit(document, sheet),
    path: pathAt(sheet.body, offset),
    viewed: accounts.find(({ account }) => account.sheet === index),
  };
}

function lastIndexWhere<T>(list: readonly T[], fits: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (fits(list[index]!)) return index;
  return -1;
}
