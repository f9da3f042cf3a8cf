import type { UntrustedTemplate } from '../ports';
import { compileTemplate } from './compileTemplate';
import { renderTemplate } from './renderTemplate';
import { TemplateError } from './templateError';
import { splitTemplate } from './templateText';

/**
 * Compiles and runs a template that is not ours: what a host's worker calls. It does no I/O and has no clock; only its
 * length and nesting are bounded here, so the host must stop it after `LIMITS.sandboxMs`.
 * @throws TemplateError with one plain line that names the template and the line
 */
export function renderUntrusted({ source, partials, data, name }: UntrustedTemplate): string {
  const label = name ?? 'template';
  if (typeof data !== 'object' || data === null) throw new TemplateError('the template was given no data', label);
  const bodies = Object.fromEntries(Object.entries(partials).map(([key, text]) => [key, splitTemplate(text).body]));
  const compiled = compileTemplate({ name: label, source: splitTemplate(source).body, partials: bodies });
  return renderTemplate(compiled, data as Readonly<Record<string, unknown>>);
}
