import { canonicalForm } from '../expression/canonicalForm';
import type { CompiledPlaybook } from './compilePlaybook';

/** The trigger in a form that is the same for playbooks whose triggers say the same; undefined where there is no usable trigger. */
export function canonicalTrigger({ trigger }: Pick<CompiledPlaybook, 'trigger'>): string | undefined {
  return trigger && canonicalForm(trigger.node);
}

/** Whether two playbooks have triggers that say the same, however they are written. */
export function sameTrigger(a: Pick<CompiledPlaybook, 'trigger'>, b: Pick<CompiledPlaybook, 'trigger'>): boolean {
  const form = canonicalTrigger(a);
  return form !== undefined && form === canonicalTrigger(b);
}
