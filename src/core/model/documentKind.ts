import { folderOf, nameOf } from '../text/filePath';
import type { SheetKind } from './sourceDocument';

/** The file that marks a portfolio's root and holds its settings. */
export const SETTINGS_FILE = 'customer-success.yaml';
/** The file of an account's success plan, beside that of the account. */
export const PLAN_FILE = 'success-plan.yaml';
/** Where earlier states of the accounts are written for a portfolio without Git, at its root. */
export const SNAPSHOT_FILE = 'health-history.jsonl';

/** Root keys under which a sheet may stand in any file, with the kind that each brings. */
export const ROOT_KEYS: Readonly<Record<string, SheetKind>> = { customer_health: 'account', success_plan: 'success-plan' };

const YAML_FILE = /\.ya?ml$/i;
const NAMED: readonly (readonly [pattern: RegExp, kind: SheetKind])[] = [
  [/^(?:.+\.)?account\.ya?ml$/i, 'account'],
  [/^(?:.+\.)?success-plan\.ya?ml$/i, 'success-plan'],
  [/^customer-success\.ya?ml$/i, 'settings'],
  [/^.+\.health-model\.ya?ml$/i, 'health-model'],
];

/** The kind that a file's name says it is of; undefined when the name says nothing. */
export function kindByName(file: string): SheetKind | undefined {
  const name = nameOf(file);
  return NAMED.find(([pattern]) => pattern.test(name))?.[1];
}

/** Whether the file may be ours: any YAML file may hold a sheet under a root key. */
export function isCandidate(file: string): boolean {
  return YAML_FILE.test(file);
}

/** Whether the text names one of the root keys, so that reading it is worth the while. */
export function mentionsRootKey(text: string): boolean {
  return Object.keys(ROOT_KEYS).some((key) => text.includes(key));
}

export const TEMPLATE_ENDING = '.md.hbs';

/** Whether a file is a template of documents by its name, wherever it lies. */
export function isTemplateName(file: string): boolean {
  return file.endsWith(TEMPLATE_ENDING);
}

/** Whether a file is Markdown by its name: of these, playbooks are ours. */
export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

const ACCOUNT_NAME = /^(?:(.+)\.)?account\.(ya?ml)$/i;
const PLAN_NAME = /^(?:(.+)\.)?success-plan\.(ya?ml)$/i;

/** Where the success plan of the account in `file` may stand, nearest first: beside it, by the same name, then by no name. */
export function planFilesOf(file: string): readonly string[] {
  return filesBeside(file, ACCOUNT_NAME, 'success-plan');
}

/** Where the account of the success plan in `file` may stand. */
export function accountFilesOf(file: string): readonly string[] {
  return filesBeside(file, PLAN_NAME, 'account');
}

function filesBeside(file: string, pattern: RegExp, what: string): readonly string[] {
  const folder = folderOf(file);
  const [, name, extension = 'yaml'] = pattern.exec(nameOf(file)) ?? [];
  const plain = `${folder}${what}.${extension}`;
  return name === undefined ? [plain] : [`${folder}${name}.${what}.${extension}`, plain];
}
