import type { PlanInput } from '../model/planInput';
import { sheetLines } from '../model/sheetLines';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { relativePath } from '../text/filePath';

/**
 * Where each field that a document may speak of stands: its path, as `from=` of a template has it (`arr`, `stakeholders.2.name`,
 * `success-plan:business_objectives.0.actual`), to an address from the document's folder with the line (`../account.yaml#L7`).
 * @param folder the rendered document's folder, from the portfolio's root
 */
export function evidencePlaces(folder: string, account: { readonly document: SourceDocument; readonly sheet: Sheet }, plan: PlanInput | undefined): Readonly<Record<string, string>> {
  const places = Object.create(null) as Record<string, string>;
  const add = (prefix: string, document: SourceDocument, sheet: Sheet): void => {
    const address = encodeURI(relativePath(folder, document.file)).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'));
    for (const [path, line] of sheetLines(document, sheet)) places[`${prefix}${path}`] = `${address}#L${line}`;
  };
  add('', account.document, account.sheet);
  if (plan?.source !== undefined) add('success-plan:', plan.source.document, plan.source.sheet);
  return places;
}
