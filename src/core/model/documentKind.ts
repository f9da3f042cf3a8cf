import type { SheetKind } from './sourceDocument';

const NAMES: readonly { readonly kind: SheetKind; readonly pattern: RegExp }[] = [
  { kind: 'settings', pattern: /^customer-success\.ya?ml$/i },
  { kind: 'account', pattern: /^(?:.+\.)?account\.ya?ml$/i },
  { kind: 'success-plan', pattern: /^(?:.+\.)?success-plan\.ya?ml$/i },
  { kind: 'health-model', pattern: /^.+\.health-model\.ya?ml$/i },
];

/** What a file's name says it is; undefined when only its content can tell. */
export function kindByName(file: string): SheetKind | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return NAMES.find(({ pattern }) => pattern.test(name))?.kind;
}

/** Whether the file may be one of ours, by its name or by its content: any YAML file. */
export function isCandidate(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}
