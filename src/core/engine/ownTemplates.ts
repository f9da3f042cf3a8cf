import { infoOf } from '../documents/catalogue';
import type { DocumentKindInfo } from '../documents/catalogue';
import type { CustomTemplate } from '../documents/renderDocument';
import type { Workspace } from '../ports';
import { isTemplateName, TEMPLATE_ENDING } from '../model/documentKind';
import { frontMatterDocument } from '../model/frontMatterDocument';
import { splitTemplate } from '../render/templateText';
import { documentFindings } from '../schema/documentFindings';
import { isBelow, nameOf } from '../text/filePath';
import type { Span } from '../text/span';
import { UserError } from '../userError';
import { isJsonObject } from '../yaml/jsonValue';
import { readYaml } from '../yaml/readYaml';
import { toValue } from '../yaml/toValue';
import type { JsonObject } from '../yaml/sourceTree';

/** The folder in that of the templates which holds what these include. */
const PARTIALS = 'partials';

/** A template of the team's own: what it says of itself at its head, and its file. */
export interface OwnTemplate {
  readonly info: DocumentKindInfo;
  readonly file: string;
}

/** The templates of the team's folder, by file name; what a head leaves out is taken from the name. */
export async function listOwnTemplates(workspace: Workspace, folder: string): Promise<OwnTemplate[]> {
  const files = await templateFiles(workspace, folder);
  const own: OwnTemplate[] = [];
  for (const file of files.filter((each) => !isPartial(each, folder))) {
    const content = await workspace.read(file);
    if (content.kind === 'text') own.push({ info: describe(file, content.text), file });
  }
  return own;
}

/**
 * A template's text together with the partials of the team's folder.
 * @throws UserError when the template cannot be read
 */
export async function readOwnTemplate(workspace: Workspace, file: string, folder: string | undefined): Promise<CustomTemplate> {
  const content = await workspace.read(file);
  if (content.kind === 'unreadable') throw new UserError(`The template ${file} cannot be read: ${content.detail}.`);
  const partials: Record<string, string> = {};
  for (const partial of folder === undefined ? [] : (await templateFiles(workspace, folder)).filter((each) => isPartial(each, folder))) {
    const text = await workspace.read(partial);
    if (text.kind === 'text') partials[baseName(partial)] = text.text;
  }
  return { source: content.text, file, partials };
}

/** What a template's head says; what it leaves out is that of an internal document with the file's name. */
export function describe(file: string, text: string): DocumentKindInfo {
  const head = headOf(text);
  const word = (key: string): string | undefined => (typeof head[key] === 'string' ? head[key] : undefined);
  const words = (key: string): readonly string[] | undefined => (Array.isArray(head[key]) ? head[key].filter((each) => typeof each === 'string') : undefined);
  const id = word('id') ?? baseName(file);
  const audience = word('audience') === 'customer' ? 'customer' : 'internal';
  return infoOf({
    id,
    title: word('title') ?? id,
    kind: word('kind') ?? 'document',
    audience,
    audiences: words('audiences') ?? ['customer', 'internal'],
    fileName: word('file_name') ?? `${id}-{date}`,
    inputs: words('inputs') ?? ['account', 'success-plan'],
  });
}

/**
 * Who a template is for has to be certain before it is rendered: neither a head that cannot be read nor readers that there are not are a
 * reason to guess.
 * @throws UserError with the line of what is wrong
 */
export function refuseFaultyHead(file: string, text: string): void {
  const head = frontMatterDocument(file, text, 'template');
  if (head === undefined) return;
  const readers = head.sheets.flatMap(({ body }) => body.entries.filter(({ key }) => key.value === 'audience' || key.value === 'audiences'));
  const isAboutReaders = ({ start }: Span): boolean => readers.some(({ key, value }) => start >= key.start && start < (value ?? key).end);
  const fault = documentFindings(head).find(({ severity, span }) => severity === 'error' && (head.yaml.state !== 'whole' || isAboutReaders(span)));
  if (fault === undefined) return;
  const line = head.lines.positionAt(fault.span.start).line + 1;
  throw new UserError(`${file}, line ${line}: ${fault.message}`);
}

function headOf(text: string): JsonObject {
  const root = readYaml(splitTemplate(text).frontMatter).roots[0];
  const value = root === undefined ? null : toValue(root);
  return isJsonObject(value) ? value : {};
}

/** All files of the folder that are templates or partials, by name. */
export async function templateFiles(workspace: Workspace, folder: string): Promise<string[]> {
  return (await workspace.list()).filter((file) => isTemplateIn(folder, file)).sort();
}

/** Whether a file is a template or partial of the folder. */
export function isTemplateIn(folder: string, file: string): boolean {
  return isBelow(file, folder) && isTemplateName(file);
}

/** Whether a file of the templates' folder is there to be included. */
export function isPartial(file: string, folder: string): boolean {
  return isBelow(file, folder === '' ? PARTIALS : `${folder}/${PARTIALS}`);
}

/** The name of a template's file without its ending: the id of a template that says no other, and the name of a partial. */
export function baseName(file: string): string {
  return nameOf(file).slice(0, -TEMPLATE_ENDING.length);
}
