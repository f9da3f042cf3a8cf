import type { IsoDay } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import type { SheetEdit } from '../../model/sheetEdit';
import type { EditResult } from '../../yaml/editResult';

export interface Snooze {
  readonly playbook: string;
  readonly until: IsoDay;
  readonly reason: string | undefined;
  readonly asOf: IsoDay;
}

/**
 * The edits, one after the other, that put a playbook off: in the entry that still counts, the last where several do, else in a new one. A reason
 * that is written there stays unless another is given; whoever gave it has not given the other.
 */
export function snoozeSteps(snoozes: NonNullable<Account['data']['snoozes']>, { playbook, until, reason, asOf }: Snooze): readonly ((edit: SheetEdit) => EditResult)[] {
  const at = snoozes.map((entry) => entry?.playbook === playbook && (entry.until ?? '') > asOf).lastIndexOf(true);
  if (at < 0) return [(edit) => edit.append(['snoozes'], { playbook, until, ...(reason !== undefined && { reason }) })];
  return [
    (edit) => edit.put(['snoozes', at, 'until'], until),
    ...(reason === undefined ? [] : [(edit: SheetEdit) => edit.put(['snoozes', at, 'reason'], reason)]),
    ...(reason === undefined || snoozes[at]?.by === undefined ? [] : [(edit: SheetEdit) => edit.remove(['snoozes', at, 'by'])]),
  ];
}
