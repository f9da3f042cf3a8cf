import type { Finding } from '../../../finding';
import { spanOf } from '../../../model/sheetSpan';
import type { SourceDocument } from '../../../model/sourceDocument';
import { documentFindings } from '../../../schema/documentFindings';
import { sheetValue } from '../../../schema/schemaCheck';
import type { YamlPath } from '../../../yaml/sourceTree';

/** What a template's head is judged by, besides its schema. */
export interface TemplateHead {
  readonly text: string;
  /** Its front matter; undefined where there is none. */
  readonly document: SourceDocument | undefined;
  /** Other templates of the team with the same id, by file. */
  readonly sameId: readonly string[];
}

/** What stands for something in a file's name. */
const PLACEHOLDERS = ['quarter', 'date'];

/** All that is wrong with a template's front matter, in the order of the text. */
export function headFindings({ text, document, sameId }: TemplateHead): Finding[] {
  const [sheet] = document?.sheets ?? [];
  if (document === undefined || sheet === undefined) return unclosedHead(text);
  const { audience = 'internal', audiences = ['customer', 'internal'], file_name: fileName } = sheetValue(sheet);
  const found: Finding[] = [];
  const say = (rule: string, severity: Finding['severity'], path: YamlPath, message: string): void => {
    found.push({ rule, severity, message, span: spanOf(document, sheet, path), fixes: [] });
  };
  if (typeof audience === 'string' && Array.isArray(audiences) && audiences.length > 0 && !audiences.includes(audience)) {
    say('template/audience', 'error', ['audiences'], `\`audience\` is ${audience}, which \`audiences\` does not have, so the template renders for nobody unless asked. Add it to \`audiences\`, or change \`audience\`.`);
  }
  if (typeof fileName === 'string') {
    const strange = [...fileName.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).find((name) => !PLACEHOLDERS.includes(name));
    if (strange !== undefined) say('template/file-name', 'warning', ['file_name'], `\`{${strange}}\` stands for nothing in a file’s name; there are \`{quarter}\` and \`{date}\`.`);
  }
  if (sameId.length > 0) say('template/duplicate-id', 'warning', ['id'], `${sameId.join(', ')} has the same id; only the first by its file’s name is used. Give each an id of its own.`);
  return [...documentFindings(document), ...found].sort((a, b) => a.span.start - b.span.start);
}

/** A line of dashes at the very start that no other one follows: all of the head would print. */
function unclosedHead(text: string): Finding[] {
  const first = /^\uFEFF?---[ \t]*(?=\r?\n)/.exec(text)?.[0];
  if (first === undefined) return [];
  const message = 'The front matter is not closed, so it would print as text. Write a line `---` behind it.';
  return [{ rule: 'template/front-matter', severity: 'error', message, span: { start: first.indexOf('---'), end: first.length }, fixes: [] }];
}
