import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { AS_OF, dataOf, fixture, healthOf, SETTINGS } from '../documentFixture';

/** What an analysis reads, of an account that is given as data; a score of 74 unless the test says otherwise. */
export function inputOf(account: AccountData, more: Partial<DocumentInput> = {}): DocumentInput {
  return { account, health: healthOf(74), settings: SETTINGS, asOf: AS_OF, audience: 'internal', ...more };
}

/** Acme Corp with its plan, as of the day that the examples show. */
export function acmeInput(more: Partial<DocumentInput> = {}): DocumentInput {
  return inputOf(dataOf(fixture('acme.account.yaml')), { plan: dataOf(fixture('acme.success-plan.yaml')), ...more });
}

export function kestrelInput(more: Partial<DocumentInput> = {}): DocumentInput {
  return inputOf(dataOf(fixture('kestrel.account.yaml')), { health: healthOf(17), ...more });
}
