import type { Expression } from '../expression/expression';
import { compileExpression } from '../expression/expression';
import type { ExpressionEnvironment } from '../expression/expression';
import type { Finding } from '../finding';
import { nearestName } from '../text/nearestName';
import type { Span } from '../text/span';
import { isJsonObject } from '../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';

/** Where a value, or its key, stands in the model's file. */
export type Locate = (path: YamlPath, what?: 'key' | 'value') => Span;

interface ReportOptions {
  readonly what?: 'key' | 'value';
  readonly help?: string;
}

/** Reads parts of a model's data and gathers what is wrong with them: errors all, since each would make a score wrong. */
export class ModelReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly locate: Locate,
    private readonly environment: ExpressionEnvironment,
  ) {}

  get hasErrors(): boolean {
    return this.findings.length > 0;
  }

  report(rule: string, path: YamlPath, message: string, options: ReportOptions = {}): void {
    this.add(rule, this.locate(path, options.what ?? 'value'), message, options.help);
  }

  /** The expression at a path; undefined, with a finding inside its text, when it is none. */
  expression(source: string, path: YamlPath): Expression | undefined {
    const compiled = compileExpression(source, this.environment);
    if (compiled.ok) return compiled;
    const { message, span, isUnknownField } = compiled;
    const help = isUnknownField && source.includes('metrics.') ? 'Declare metrics of your own under `declare:`.' : undefined;
    this.add(isUnknownField ? 'model/unknown-input' : 'model/expression', this.inside(path, source, span), message, help);
    return undefined;
  }

  /** A part of a scalar's text as a part of the file; the whole scalar where escapes or folding make the two differ. */
  private inside(path: YamlPath, text: string, part: Span): Span {
    const scalar = this.locate(path, 'value');
    const quote = (scalar.end - scalar.start - text.length) / 2;
    if (quote !== 0 && quote !== 1) return scalar;
    const start = scalar.start + quote;
    return { start: start + part.start, end: start + Math.max(part.end, part.start + 1) };
  }

  private add(rule: string, span: Span, message: string, help: string | undefined): void {
    this.findings.push({ rule, severity: 'error', message, span, fixes: [], ...(help !== undefined && { help }) });
  }
}

export function asMap(value: JsonValue | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

export function asList(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asNumber(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** One of the choices; undefined for anything else, which the schema reports. */
export function asChoice<Choice extends string>(value: JsonValue | undefined, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** Where to mark a fault of a whole component, metric or tier: its id, which is one word, else all of it. */
export function headOf(data: JsonObject, path: YamlPath): YamlPath {
  return typeof data['id'] === 'string' ? [...path, 'id'] : path;
}

/**
 * Where to mark that none of these keys has a usable value: at one that has a wrong value or a misspelt name, which the schema
 * speaks of already, else at the head of the whole.
 */
export function lackOf(keys: readonly string[], data: JsonObject, path: YamlPath): { readonly path: YamlPath; readonly what: 'key' | 'value' } {
  const present = keys.find((key) => data[key] !== undefined);
  if (present !== undefined) return { path: [...path, present], what: 'value' };
  const misspelt = Object.keys(data).find((key) => nearestName(key, keys) !== undefined);
  return misspelt === undefined ? { path: headOf(data, path), what: 'value' } : { path: [...path, misspelt], what: 'key' };
}

/** "product_usage" as "Product usage", where the model gives no label. */
export function labelOf(id: string): string {
  const words = id.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
