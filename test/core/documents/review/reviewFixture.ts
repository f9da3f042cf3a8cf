import type { DocumentInput } from '../../../../src/core/documents/documentInput';
import { AS_OF, dataOf, fixture, healthOf, SETTINGS } from '../documentFixture';

/** Acme Corp as the analyses of the reviews read it: the worked example of Q4. */
export function acmeInput(changes: Partial<DocumentInput> = {}): DocumentInput {
  return {
    account: dataOf(fixture('acme.account.yaml')),
    plan: dataOf(fixture('acme.success-plan.yaml')),
    health: healthOf(74),
    settings: SETTINGS,
    asOf: AS_OF,
    audience: 'customer',
    ...changes,
  };
}

/** An input of an account written as YAML, without a plan. */
export function inputOf(yaml: string, changes: Partial<DocumentInput> = {}): DocumentInput {
  return { account: dataOf(yaml), health: healthOf(74), settings: SETTINGS, asOf: AS_OF, audience: 'customer', ...changes };
}
