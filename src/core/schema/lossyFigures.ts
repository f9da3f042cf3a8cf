import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { pathAt } from '../yaml/nodePath';
import { shown } from '../yaml/problems';
import type { YamlPath } from '../yaml/sourceTree';
import type { Table } from './checkTable';
import { tables } from './generated/tables';

/** What the reader says of a number that loses digits; its fix adds quotes, for ids and versions (P07). */
const LOSSY = 'yaml/lossy-number';

/** The same finding in words for a figure, where the schema wants a number: quotes there would only bring the next error. */
export function forFigure(problem: Finding, document: SourceDocument): Finding {
  if (problem.rule !== LOSSY || !wantsNumber(problem, document)) return problem;
  const raw = document.text.slice(problem.span.start, problem.span.end);
  const plain = raw.replace(/^([-+]?)0+(?=\d)/, '$1');
  if (String(Number(plain)) !== plain) {
    return { ...problem, message: `${shown(raw)} is read as the number ${Number(raw)} and will lose digits.`, help: 'Write a figure of at most 15 digits.', fixes: [] };
  }
  const fix = { title: `Change to ${shown(plain)}`, edits: [{ span: problem.span, newText: plain }], preferred: true };
  return { ...problem, message: `${shown(raw)} is read as the number ${plain}; write it without zeros in front.`, fixes: [fix] };
}

function wantsNumber({ span }: Finding, { sheets, yaml }: SourceDocument): boolean {
  return sheets.some((sheet) => {
    const path = pathAt(yaml.roots[sheet.document] ?? null, span.start);
    const table = holds(sheet, span.start) ? tableAt(tables[sheet.kind], path.slice(sheet.path.length)) : undefined;
    return table?.kind === 'leaf' && table.check(1) === undefined && table.check('1') !== undefined;
  });
}

function holds({ body }: Sheet, offset: number): boolean {
  return body.start <= offset && offset <= body.end;
}

/** The table of a place; undefined below one where anything may stand. */
function tableAt(table: Table | undefined, path: YamlPath): Table | undefined {
  const [step, ...rest] = path;
  if (table === undefined || step === undefined) return table;
  switch (table.kind) {
    case 'shape':
      return tableAt(table.fields[step] ?? table.others, rest);
    case 'list':
      return tableAt(table.items, rest);
    case 'tuple':
      return tableAt(table.parts[Number(step)], rest);
    default:
      return undefined;
  }
}
