import type { RenderEnvironment } from '../renderEnvironment';
import { HelperFault } from '../templateError';
import { UnusableField } from '../unusableField';
import { chartHelpers } from './charts';
import { CONDITIONS } from './conditions';
import { CITE, withEvidence } from './evidence';
import { figureHelpers } from './figures';
import type { Helper, HelperOptions } from './helper';
import { loopHelpers } from './loops';
import { regionHelpers } from './regions';
import { textHelpers } from './texts';
import { wordHelpers } from './words';

/** All helpers that a template may call, in the form that Handlebars calls them. No others exist, none come from a workspace. */
export function createHelpers(environment: RenderEnvironment): Record<string, (...call: unknown[]) => unknown> {
  const { format } = environment;
  const helpers: Record<string, Helper> = {
    ...CONDITIONS,
    ...CITE,
    ...figureHelpers(format),
    ...textHelpers(format),
    ...wordHelpers(environment),
    ...loopHelpers(format),
    ...chartHelpers(format),
    ...regionHelpers(),
  };
  const callable = Object.create(null) as Record<string, (...call: unknown[]) => unknown>;
  for (const [name, helper] of Object.entries(helpers)) callable[name] = callableBy(helper, environment);
  return callable;
}

function callableBy(helper: Helper, environment: RenderEnvironment): (...call: unknown[]) => unknown {
  return function (this: unknown, ...call: unknown[]): unknown {
    const options = call.at(-1) as HelperOptions;
    const values = call.slice(0, -1);
    try {
      const unusable = values.find((value) => value instanceof UnusableField);
      if (unusable !== undefined) throw unusable;
      return withEvidence(helper(values, options, this), options, environment);
    } catch (fault) {
      throw HelperFault.at(options.loc, fault);
    }
  };
}
