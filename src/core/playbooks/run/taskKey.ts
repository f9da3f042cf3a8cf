import type { JsonValue } from '../../yaml/sourceTree';

/** What tells a playbook's task from the others of an account: the playbook, the occasion where it has one, and the step. */
export function taskKey(playbook: string, occasion: JsonValue | undefined, step: string): string {
  return [playbook, ...(occasion === undefined ? [] : [occasionWords(occasion)]), step].join('/');
}

/** An occasion on one line: a text or day as it is, anything else as JSON. */
export function occasionWords(occasion: JsonValue): string {
  return typeof occasion === 'string' ? occasion.replace(/\s+/g, ' ').trim() : JSON.stringify(occasion);
}
