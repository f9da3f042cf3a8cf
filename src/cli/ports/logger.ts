import type { Logger } from '../../core/ports';
import type { Output } from '../output';

/** The core's notes go where a person at a terminal sees them, and nowhere else. */
export function createLogger(output: Output): Logger {
  return { info: (message) => output.note(message), warn: (message) => output.note(message) };
}
