import type { Engine } from '../../../src/core/engine';
import type { SourceDocument } from '../../../src/core/model/sourceDocument';
import type { Span } from '../../../src/core/text/span';
import type { TextEdit } from '../../../src/core/text/textEdit';

/**
 * Asks every feature about a document at an offset and gives what is wrong with the answers: a span outside the text, a completion that does
 * not touch the caret, a range that ends before it starts. An empty list is a pass; a feature that throws fails the test that asks.
 */
export async function askEverything(engine: Engine, document: SourceDocument, offset: number): Promise<string[]> {
  const authoring = await engine.authoring();
  const faults: string[] = [];
  const within = (what: string, { start, end }: Span) => {
    if (!(start >= 0 && start <= end && end <= document.text.length)) faults.push(`${what}: ${start}-${end} of ${document.text.length}`);
  };
  const withinAll = (what: string, edits: readonly TextEdit[]) => edits.forEach(({ span }) => within(what, span));

  for (const finding of await engine.check(document)) {
    within(finding.rule, finding.span);
    finding.related?.forEach(({ span }) => within(`${finding.rule} related`, span));
    finding.fixes.forEach(({ title, edits }) => withinAll(`${finding.rule}: ${title}`, edits));
  }
  for (const lens of await engine.lenses(document, 'all')) within('lens', lens.span);
  for (const { label, replace } of await authoring.complete(document, offset)) {
    within(`completion ${label}`, replace);
    if (offset < replace.start || offset > replace.end) faults.push(`completion ${label}: ${replace.start}-${replace.end} does not touch ${offset}`);
  }
  const hover = await authoring.hover(document, offset);
  if (hover !== undefined) {
    within('hover', hover.span);
    if (offset < hover.span.start || offset > hover.span.end) faults.push(`hover: ${hover.span.start}-${hover.span.end} does not touch ${offset}`);
  }
  const selection = { start: offset, end: offset };
  for (const { title, edits } of await authoring.refactorings(document, selection)) withinAll(title, edits);
  withinAll('fix all', (await authoring.fixAll(document)).edits);
  checkOutline(await authoring.outline(document), { start: 0, end: document.text.length }, faults);
  const lines = document.lines.positionAt(document.text.length).line;
  for (const { startLine, endLine } of authoring.folds(document)) if (!(startLine >= 0 && startLine < endLine && endLine <= lines)) faults.push(`fold ${startLine}-${endLine} of ${lines}`);
  for (const link of await authoring.links(document)) within('link', link.span);
  for (const hint of await authoring.hints(document, { start: 0, end: document.text.length })) within('hint', { start: hint.offset, end: hint.offset });
  for (const place of [...(await authoring.definitions(document, offset)), ...(await authoring.references(document, offset, { withDefinition: true }))]) {
    if (place.range.end.line < place.range.start.line) faults.push(`place in ${place.file} ends before it starts`);
  }
  const target = await authoring.renameTarget(document, offset);
  if (!('refused' in target)) within('rename', target.span);
  return faults;
}

type Outline = Awaited<ReturnType<Awaited<ReturnType<Engine['authoring']>>['outline']>>;

function checkOutline(nodes: Outline, outer: Span, faults: string[]): void {
  for (const { name, span, selection, children } of nodes) {
    if (span.start < outer.start || span.end > outer.end || span.start > span.end) faults.push(`outline ${name}: ${span.start}-${span.end} in ${outer.start}-${outer.end}`);
    if (selection.start < span.start || selection.end > span.end) faults.push(`outline ${name}: its selection lies outside`);
    if (name.trim() === '') faults.push('outline: a node without a name');
    checkOutline(children, span, faults);
  }
}
