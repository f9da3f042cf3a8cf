import { fingerprint } from '../../text/fingerprint';
import { titleKey } from '../../text/titleKey';

/** Longer ids are cut between two words. */
const LONGEST = 60;

/**
 * What tells a step from the others of its playbook, made of its title: `ask-the-champion-who-follows`. It ends the key of the task, so a step
 * that is reworded is another step. Titles without Latin letters get a hash.
 */
export function stepIdOf(title: string): string {
  const key = titleKey(title);
  const words = key.normalize('NFD').replace(/\p{M}+/gu, '').replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + 1 + word.length > LONGEST) break;
    id += (id === '' ? '' : '-') + word.slice(0, LONGEST);
  }
  const isTold = id.length >= 3 && !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]/u.test(key);
  return isTold ? id : fingerprint(key);
}
