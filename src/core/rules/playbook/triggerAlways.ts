import { triggerChance } from '../../playbooks/satisfiable/triggerChance';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { expressionSpan } from './playbookPlaces';

/**
 * The trigger of a playbook is true for every account.
 *
 * @why A list of all accounts says nothing: nobody sees which one needs the playbook.
 * @instead Ask for what sets these accounts apart; for a playbook that is run by hand, leave the trigger out.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score <= 100
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score <= 40
 * ---
 * ```
 */
export const triggerAlways: PlaybookRule = {
  id: 'playbook/trigger-always',
  on: 'playbook',
  severity: 'warning',
  facts: ['P23'],
  *check({ document, compiled, environment, world }) {
    if (compiled.trigger === undefined) return;
    const { kind, parts } = triggerChance(compiled.trigger, document.head, environment, world);
    if (kind !== 'always') return;
    const [first, ...others] = parts;
    const whole = { start: 0, end: compiled.trigger.source.length };
    const why = first === undefined ? '' : `: ${parts.map(({ source }) => shown(source)).join(' and ')} ${others.length === 0 ? 'is always true' : 'leave nothing out'}`;
    yield { message: `This trigger is true for every account that has the fields${why}.`, span: expressionSpan(document, 'trigger', first !== undefined && others.length === 0 ? first.span : whole), help: 'Ask for what sets these accounts apart.' };
  },
};
