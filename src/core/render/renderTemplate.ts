import * as runtimeModule from 'handlebars/runtime.js';
import { LIMITS } from '../limits';
import type { Format } from './format';
import { createHelpers } from './helpers/createHelpers';
import { printValue } from './printValue';
import { renderEnvironment } from './renderEnvironment';
import type { EnvironmentData } from './renderEnvironment';
import { lookUp } from './strictLookup';
import { templateData } from './templateData';
import { HelperFault, TemplateError } from './templateError';
import type { TemplateContainer, TemplateLocation, TemplateSpec } from './templateSpec';
import { tidyMarkdown } from './tidyMarkdown';
import { UnusableField } from './unusableField';

/** A compiled template with what it may call. */
export interface CompiledTemplate {
  /** File or id, for messages. */
  readonly name: string;
  readonly spec: TemplateSpec;
  readonly partials: Readonly<Record<string, { readonly name: string; readonly spec: TemplateSpec }>>;
}

interface Runtime {
  create(): Runtime;
  template(spec: TemplateSpec): (data: unknown, options?: object) => string;
}

// The package's types do not know its runtime as a module of its own.
const handlebars = (runtimeModule as unknown as { default: Runtime }).default;

/**
 * Runs a compiled template: strict, without prototypes, with values escaped for Markdown. `data.environment` says in
 * which language and how figures are written (`EnvironmentData`). Gives tidy Markdown.
 * @throws TemplateError with the line, on an unknown field, a helper that was given the wrong thing, or too long an output.
 */
export function renderTemplate(template: CompiledTemplate, data: Readonly<Record<string, unknown>>): string {
  const { environment: given, ...fields } = data;
  const root = templateData(fields);
  const environment = renderEnvironment(given as EnvironmentData | undefined);
  const runtime = handlebars.create();
  const guard = (spec: TemplateSpec, name: string) => runtime.template(guarded(spec, name, root, environment.format));
  const partials = Object.create(null) as Record<string, unknown>;
  for (const [key, partial] of Object.entries(template.partials)) partials[key] = guard(partial.spec, partial.name);
  const text = inPlainWords(template.name, () => guard(template.spec, template.name)(root, { helpers: createHelpers(environment), partials }));
  if (text.length > LIMITS.outputBytes) throw new TemplateError(`the output is larger than ${LIMITS.outputBytes / 1_000_000} MB`, template.name);
  return tidyMarkdown(text);
}

/** The spec with our look-up and escaping put into its container before it runs. */
function guarded(spec: TemplateSpec, name: string, root: unknown, format: Format): TemplateSpec {
  const failWhere = (fault: UnusableField, place?: TemplateLocation) =>
    new TemplateError(fault.message, name, place && { line: place.start.line, column: place.start.column + 1 });
  let last: TemplateLocation | undefined;
  const install = (container: TemplateContainer) => {
    container.lookupProperty = (owner, field) => {
      const ofTemplate = owner === container.helpers || owner === container.partials;
      return ofTemplate ? (owner as Record<string, unknown>)[field] : lookUp(owner, field, root);
    };
    container.strict = (owner, field, place) => {
      last = place;
      const found = lookUp(owner, field, root);
      if (found instanceof UnusableField) throw failWhere(found, place);
      return found;
    };
    container.escapeExpression = (value) => {
      try {
        return printValue(value, format);
      } catch (fault) {
        throw HelperFault.at(last, fault);
      }
    };
  };
  return {
    ...spec,
    main: (container, ...rest) => {
      install(container);
      return spec.main(container, ...rest);
    },
  };
}

/** Any fault of the run as a TemplateError: no message of a library or of the language reaches a user. */
function inPlainWords(name: string, run: () => string): string {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof TemplateError) throw fault;
    if (fault instanceof HelperFault) throw new TemplateError(fault.message, name, fault.place);
    throw new TemplateError(fault instanceof Error ? fault.message : String(fault), name);
  }
}
