import { Uri } from 'vscode';

/**
 * What a command was called with: a file or folder from the explorer, or an object of answers from a lens, a key binding or a
 * test, such as `{ uri, template: 'qbr', existing: 'replace' }`. What is not given is asked for.
 */
export class CommandArguments {
  readonly uri: Uri | undefined;
  private readonly answers: Readonly<Record<string, unknown>>;

  constructor(first: unknown) {
    const isUri = first instanceof Uri;
    this.answers = !isUri && typeof first === 'object' && first !== null ? { ...first } : {};
    this.uri = isUri ? first : uriOf(this.answers['uri']);
  }

  /** An answer as it would be typed; a number as its digits. */
  text(name: string): string | undefined {
    const value = this.answers[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  number(name: string): number | undefined {
    const value = this.answers[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  /** The keys from an account's body to a field. */
  path(name: string): readonly (string | number)[] | undefined {
    const value = this.answers[name];
    return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number') ? value : undefined;
  }
}

/** Key bindings can only give a text. */
function uriOf(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  return typeof value === 'string' ? Uri.parse(value, true) : undefined;
}
