import type { Format } from '../format';
import { UnknownField } from '../strictLookup';
import { HelperFault } from '../templateError';
import { CONDITIONS } from './conditions';
import { figureHelpers } from './figures';
import type { Helper, HelperOptions } from './helper';
import { loopHelpers } from './loops';
import { textHelpers } from './texts';

/** All helpers that a template may call, in the form that Handlebars calls them. No others exist, none come from a workspace. */
export function createHelpers(format: Format): Record<string, (...call: unknown[]) => unknown> {
  const helpers: Record<string, Helper> = { ...CONDITIONS, ...figureHelpers(format), ...textHelpers(format), ...loopHelpers() };
  const callable = Object.create(null) as Record<string, (...call: unknown[]) => unknown>;
  for (const [name, helper] of Object.entries(helpers)) callable[name] = callableBy(helper);
  return callable;
}

function callableBy(helper: Helper): (...call: unknown[]) => unknown {
  return function (this: unknown, ...call: unknown[]): unknown {
    const options = call.at(-1) as HelperOptions;
    const values = call.slice(0, -1);
    try {
      const unknownField = values.find((value) => value instanceof UnknownField);
      if (unknownField !== undefined) throw unknownField;
      return helper(values, options, this);
    } catch (fault) {
      throw HelperFault.at(options.loc, fault);
    }
  };
}
