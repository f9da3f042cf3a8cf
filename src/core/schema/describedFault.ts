import type { Finding, Severity } from '../finding';
import type { Span } from '../text/span';

/** A fault in words. */
export function found(rule: string, span: Span, message: string, more: { help?: string; fixes?: Finding['fixes']; severity?: Severity } = {}): Finding {
  return { rule: `schema/${rule}`, severity: 'error', message, span, fixes: [], ...more };
}
