import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { AS_OF, healthOf, SETTINGS } from '../documentFixture';

/** What an analysis reads, of an account that is given as data; a score of 74 unless the test says otherwise. */
export function inputOf(account: AccountData, more: Partial<DocumentInput> = {}): DocumentInput {
  return { account, health: healthOf(74), settings: SETTINGS, asOf: AS_OF, audience: 'internal', ...more };
}
