import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { nearestName } from '../text/nearestName';
import { isJsonObject } from '../yaml/jsonValue';
import { shown } from '../yaml/problems';
import type { JsonObject } from '../yaml/sourceTree';
import { checkDeclared } from './declaredMetrics';
import type { DeclaredMetrics } from './declaredMetrics';
import { found } from './describedFault';
import { faultFinding } from './faultFinding';
import { SheetPlace } from './sheetPlace';
import { notOneOf } from './valueFault';

/** What only the portfolio knows of an account's values. What is left out is not checked. */
export interface SheetContext {
  /** The health model in force, as far as accounts name its parts. */
  readonly model?:
    | {
        readonly components: readonly NamedComponent[];
        readonly tiers: readonly { readonly id: string }[];
        readonly declared: DeclaredMetrics;
      }
    | undefined;
  readonly settings?: { readonly segments: readonly { readonly id: string }[] } | undefined;
}

interface NamedComponent {
  readonly id: string;
  readonly components: readonly NamedComponent[];
}

/** Sections of the account schema; a model's own components may stand beside them. */
const SECTIONS = ['product_usage', 'engagement', 'support', 'relationship', 'outcomes', 'financial', 'sentiment'];

/** What is wrong with an account's valid values by the settings and the model in force. */
export function contextFindings(document: SourceDocument, sheet: Sheet, value: JsonObject, { model, settings }: SheetContext): Finding[] {
  if (sheet.kind !== 'account') return [];
  const at = (...path: (string | number)[]) => new SheetPlace(document, sheet, path);
  const findings: Finding[] = [];
  const { segment, health_tier: tier, metrics } = value;
  if (settings !== undefined && typeof segment === 'string') findings.push(...unlessOneOf(idsOf(settings.segments), segment, at('segment')));
  if (model === undefined) return findings;
  if (typeof tier === 'string') findings.push(...unlessOneOf(idsOf(model.tiers), tier, at('health_tier')));
  for (const [id, metric] of Object.entries(isJsonObject(metrics) ? metrics : {})) {
    const wrong = checkDeclared(model.declared, id, metric, at);
    if ('rule' in wrong) findings.push(wrong);
    else findings.push(...wrong.map((fault) => faultFinding(fault, document, sheet)).filter((finding) => finding !== undefined));
  }
  return findings;
}

/**
 * Sections of `scores` that are neither in the schema nor a component of the model, by id. Where no model is known, only
 * those that are a slip away from a section of the schema. What stands in them is not worth a finding of its own.
 */
export function unknownSections(document: SourceDocument, sheet: Sheet, value: JsonObject, { model }: SheetContext): ReadonlyMap<string, Finding> {
  const findings = new Map<string, Finding>();
  const { scores } = value;
  if (sheet.kind !== 'account' || !isJsonObject(scores)) return findings;
  const components = model?.components ?? [];
  const unknown = Object.keys(scores).filter((id) => !SECTIONS.includes(id) && !isComponent(id, components));
  if (unknown.length === 0) return findings;
  const known = [...SECTIONS, ...componentIds(components)];
  for (const id of unknown) {
    const near = nearestName(id, known);
    const place = new SheetPlace(document, sheet, ['scores', id]);
    const message = `${place.subject} is no section of the scores, and no component of the health model.`;
    const help = 'Remove it, or add a component of that id to the health model.';
    if (near !== undefined) findings.set(id, found('unknown-key', place.span('key'), `${message} Did you mean ${shown(near)}?`, { fixes: place.rename(near) }));
    else if (model !== undefined) findings.set(id, found('unknown-key', place.span('key'), message, { help }));
  }
  return findings;
}

function unlessOneOf(known: readonly string[], value: string, place: SheetPlace): Finding[] {
  return known.includes(value) ? [] : [notOneOf(known, place)];
}

function isComponent(name: string, components: readonly NamedComponent[]): boolean {
  return components.some(({ id, components: inner }) => id === name || isComponent(name, inner));
}

function componentIds(components: readonly NamedComponent[]): string[] {
  return components.flatMap(({ id, components: inner }) => [id, ...componentIds(inner)]);
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
