import type { IsoDay } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { SIGNALS } from './signalCatalogue';
import type { ChurnReason, Severity, SignalId } from './signalCatalogue';

/** A sign of churn found on an account, with its evidence (R4). Words: `signals.<id>`. */
export interface RiskSignal {
  readonly id: SignalId;
  /** The reason to leave that it points to; null where it points to none. */
  readonly reason: ChurnReason | null;
  readonly severity: Severity;
  /** When it happened; null for what a figure shows. */
  readonly date: IsoDay | null;
  /** The figure that shows it: a share 0-1, a count, days, or an answer on its scale; null for an event. */
  readonly value: number | null;
  readonly person: string | null;
  readonly note: string | null;
  /** Where it stands: a path in the account. */
  readonly source: string;
}

/** What signs are looked for in. */
export type SignalInput = Pick<DocumentInput, 'account' | 'plan' | 'asOf' | 'since' | 'settings' | 'trend'> & { readonly health?: DocumentInput['health'] };

type Found = Partial<Pick<RiskSignal, 'date' | 'value' | 'person' | 'note' | 'severity'>>;

/** A sign with what the catalogue says of its kind. */
export function signal(id: SignalId, source: string, found: Found = {}): RiskSignal {
  const { reason, severity } = SIGNALS[id];
  return { id, reason, severity, date: null, value: null, person: null, note: null, source, ...found };
}
