import type { IsoDay } from '../calendar/isoDay';
import { scoreValue } from '../health/scoreValue';
import type { ChangePart } from '../history/scoreChange';
import { shortDay } from './shortDay';

/** What became of the value, as plain text: `80 → 62`; empty where it is still the same, as when days passed. */
export function valuesWords({ before, after }: Pick<ChangePart, 'before' | 'after'>): string {
  const [was, is] = [scoreValue(before), scoreValue(after)];
  return was === is ? '' : `${was} → ${is}`;
}

/** Why, as plain text: who did it and when, or what else it was. */
export function originWords({ cause, revision, day }: ChangePart, today: IsoDay): string {
  const when = shortDay(revision?.day ?? day, today);
  if (cause === 'time') return `days passed, ${when}`;
  if (revision === undefined) return 'not committed yet';
  return revision.author === '' ? when : `${revision.author}, ${when}`;
}
