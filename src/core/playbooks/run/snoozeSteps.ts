import type { IsoDay } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import type { SheetEdit } from '../../model/sheetEdit';
import type { EditResult } from '../../yaml/editResult';

export interface Snooze {
  readonly playbook: string;
  readonly until: IsoDay;
  readonly reason: string | undefined;
}

/**
 * The edits, one after the other, that put a playbook off: in the entry that it has, the last where it has several, else in a new one. A reason
 * that is written there stays unless another is given.
 */
export function snoozeSteps(snoozes: NonNullable<Account['data']['snoozes']>, { playbook, until, reason }: Snooze): readonly ((edit: SheetEdit) => EditResult)[] {
  const at = snoozes.map((entry) => entry?.playbook).lastIndexOf(playbook);
  if (at < 0) return [(edit) => edit.append(['snoozes'], { playbook, until, ...(reason !== undefined && { reason }) })];
  return [
    (edit) => edit.put(['snoozes', at, 'until'], until),
    ...(reason === undefined ? [] : [(edit: SheetEdit) => edit.put(['snoozes', at, 'reason'], reason)]),
  ];
}
