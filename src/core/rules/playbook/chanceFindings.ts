import { triggerChance } from '../../playbooks/satisfiable/triggerChance';
import type { TriggerChance } from '../../playbooks/satisfiable/triggerChance';
import { shown } from '../../yaml/problems';
import type { PlaybookFinding, PlaybookScene } from '../rule';
import { expressionSpan } from './playbookPlaces';

interface ChanceWords {
  /** Without its full stop: the parts to blame follow. */
  readonly message: string;
  /** What is said of one part to blame, and of several. */
  readonly one: string;
  readonly several: string;
  readonly help: string;
}

/** Tells that the trigger is true for every account that has its fields, or for none, at the part to blame where it is one. */
export function* chanceFindings({ document, compiled, environment, world }: PlaybookScene, wanted: TriggerChance['kind'], { message, one, several, help }: ChanceWords): Generator<PlaybookFinding> {
  if (compiled.trigger === undefined) return;
  const { kind, parts } = triggerChance(compiled.trigger, document.head, environment, world);
  if (kind !== wanted) return;
  const [only] = parts.length === 1 ? parts : [];
  const why = parts.length === 0 ? '' : `: ${parts.map(({ source }) => shown(source)).join(' and ')} ${only === undefined ? several : one}`;
  yield { message: `${message}${why}.`, span: expressionSpan(document, 'trigger', only?.span ?? { start: 0, end: compiled.trigger.source.length }), help };
}
