import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from './personFor';
import type { Role } from './personFor';

/** Who of ours does it. In a small team the CSM sets customers up, so nobody is asked to name an implementation lead. */
export function ourPerson(role: Role, account: AccountData, settings: Settings): Known<string> {
  const named = personFor(role, account, settings);
  return role === 'implementation' && typeof named !== 'string' ? personFor('csm', account, settings) : named;
}
