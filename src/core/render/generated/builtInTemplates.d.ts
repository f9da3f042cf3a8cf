// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { TemplateSpec } from '../templateSpec';

export interface PrecompiledTemplate {
  readonly name: string;
  readonly spec: TemplateSpec;
}
export declare const BUILT_IN_TEMPLATES: Readonly<Record<string, PrecompiledTemplate>>;
export declare const BUILT_IN_PARTIALS: Readonly<Record<string, PrecompiledTemplate>>;
