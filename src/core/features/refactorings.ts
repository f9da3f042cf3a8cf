import type { Finding } from '../finding';
import type { Span } from '../text/span';
import type { Refactoring } from './authoring';
import type { FeatureView } from './featureView';
import { addRequired, addScores, addSections } from './refactor/addKeys';
import { addStakeholder, recordTouchpoint } from './refactor/addItems';
import { toLines, toOneLine } from './refactor/blockAndFlow';
import { confirmAll, confirmSection } from './refactor/confirm';
import { moveToFlatForm, moveUnderRootKey } from './refactor/moveSheet';
import { refactorPlace } from './refactor/place';
import type { RefactorPlace } from './refactor/place';
import { switchOff } from './refactor/switchOff';

/** In the order of the menu: what is about the very place first, what is about the whole sheet last. */
const REFACTORINGS: readonly ((place: RefactorPlace) => Refactoring[])[] = [
  confirmSection,
  addRequired,
  addScores,
  addSections,
  recordTouchpoint,
  addStakeholder,
  confirmAll,
  toLines,
  toOneLine,
  moveToFlatForm,
  moveUnderRootKey,
];

/**
 * What can be rearranged or added around the selection. A text that was read only in part is left alone: an edit could tear what is out of
 * sight. `findings` are those of the document.
 */
export function refactoringsAt(view: FeatureView, selection: Span, findings: readonly Finding[]): readonly Refactoring[] {
  const { document } = view;
  if (document.yaml.state !== 'whole') return [];
  const place = refactorPlace(view, selection);
  const ofPlace = place === undefined ? [] : REFACTORINGS.flatMap((refactoring) => refactoring(place));
  return [...switchOff(view, selection, findings), ...ofPlace];
}
