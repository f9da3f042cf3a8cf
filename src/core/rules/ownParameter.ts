import type { Settings } from '../model/settings';
import type { Rule, RuleParameters } from './rule';

/** The parameter of another rule as the portfolio has it, for one that gives way to it. @param whenOff what counts where that rule is switched off */
export function ownParameter({ id, parameters }: Rule, name: keyof RuleParameters, { rules }: Settings, whenOff: number): number {
  const set = rules[id];
  return set?.severity === 'off' ? whenOff : (set?.[name] ?? parameters?.[name] ?? 0);
}
