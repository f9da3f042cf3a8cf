import { triggerChance } from '../../playbooks/satisfiable/triggerChance';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { expressionSpan } from './playbookPlaces';

/**
 * The trigger of a playbook can be true for no account.
 *
 * @why The playbook looks as if it watched over the portfolio, and is silent for ever.
 * @instead Look at what contradicts itself; most often a limit is turned round, or `&&` stands where `||` was meant.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40 && health.score > 60
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40 || health.score > 60
 * ---
 * ```
 */
export const triggerNever: PlaybookRule = {
  id: 'playbook/trigger-never',
  on: 'playbook',
  severity: 'warning',
  facts: ['P23'],
  *check({ document, compiled, environment, world }) {
    if (compiled.trigger === undefined) return;
    const { kind, parts } = triggerChance(compiled.trigger, document.head, environment, world);
    if (kind !== 'never') return;
    const [first, ...others] = parts;
    const whole = { start: 0, end: compiled.trigger.source.length };
    const why = first === undefined ? '' : `: ${parts.map(({ source }) => shown(source)).join(' and ')} ${others.length === 0 ? 'is never true' : 'contradict each other'}`;
    yield { message: `This trigger is true for no account${why}.`, span: expressionSpan(document, 'trigger', first !== undefined && others.length === 0 ? first.span : whole), help: 'Most often a limit is turned round, or `&&` stands where `||` was meant.' };
  },
};
