import type { IsoDay } from '../../calendar/isoDay';
import type { Fix } from '../../finding';
import { fixOf } from '../../model/sheetEdit';
import type { SheetEdit } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import type { EditResult } from '../../yaml/editResult';
import type { YamlPath } from '../../yaml/sourceTree';
import type { AccountScene } from '../rule';
import { writtenOverrides } from './writtenOverrides';
import type { WrittenOverride } from './writtenOverrides';

type Data = AccountScene['data'];
type Step = (edit: SheetEdit) => EditResult;

const RELATIONSHIP: YamlPath = ['scores', 'relationship'];
export const PULSE_DATE: YamlPath = [...RELATIONSHIP, 'pulse_date'];

/** The overrides in force or to come that somebody set before the present CSM took over, and that are not theirs. */
export function overridesOfFormer(data: Data, asOf: IsoDay): readonly WrittenOverride[] {
  const { csm, csm_since: since, team = {}, churned } = data;
  if (since === undefined || since > asOf || churned !== undefined) return [];
  const isTheirs = ({ item: { by, date } }: WrittenOverride): boolean => {
    if (date !== undefined) return date < since;
    // Without a day only the name can tell: it is of nobody who serves the account now.
    return by !== undefined && csm !== undefined && by !== csm && !Object.values(team).includes(by);
  };
  return [...writtenOverrides(data, asOf)].filter((override) => !override.isExpired && isTheirs(override));
}

/** The pulse given before the present CSM took over, and the day that it is of. */
export function pulseOfFormer(data: Data): { readonly pulse: number; readonly day: IsoDay } | undefined {
  const { pulse, pulse_date: rated, as_of: taken } = data.scores?.relationship ?? {};
  const day = rated ?? taken ?? data.last_updated;
  const since = data.csm_since;
  return pulse !== undefined && day !== undefined && since !== undefined && day < since ? { pulse, day } : undefined;
}

/** Says that an override of somebody else is the present CSM’s word as of today. */
export function confirmOverride(edit: SheetEdit, path: YamlPath, { csm }: Data, asOf: IsoDay): readonly Fix[] {
  if (csm === undefined) return [];
  return fixOf(`Confirm as of ${asOf}, by ${csm}`, edit.inTurn([(each) => each.put([...path, 'date'], asOf), (each) => each.put([...path, 'by'], csm)]), false);
}

/** Says that the pulse is the present CSM’s own as of today. */
export function confirmPulse(edit: SheetEdit, { csm }: Data, asOf: IsoDay): readonly Fix[] {
  const day: Step = (each) => each.put(PULSE_DATE, asOf);
  const by: readonly Step[] = csm === undefined ? [] : [(each) => each.put([...RELATIONSHIP, 'pulse_by'], csm)];
  return fixOf(`Confirm as of ${asOf}${csm === undefined ? '' : `, by ${csm}`}`, edit.inTurn([day, ...by]), false);
}

export function removePulse(edit: SheetEdit, data: Data): readonly Fix[] {
  return fixOf('Remove the pulse', edit.inTurn(pulseSteps(data)), false);
}

/** Takes out all that was set by hand before the present CSM took over, where that is more than one thing. */
export function resetAll(edit: SheetEdit, data: Data, asOf: IsoDay): readonly Fix[] {
  const overrides = overridesOfFormer(data, asOf);
  const pulse = pulseOfFormer(data);
  if (overrides.length + (pulse === undefined ? 0 : 1) < 2) return [];
  const what = [...(overrides.length > 0 ? [plural(overrides.length, 'override')] : []), ...(pulse === undefined ? [] : ['the pulse'])].join(' and ');
  // From the last one on, so that the places of the others stay what they are.
  const steps = overrides.map(({ path }): Step => (each) => each.remove(path)).reverse();
  return fixOf(`Remove what the former CSM set: ${what}`, edit.inTurn([...steps, ...(pulse === undefined ? [] : pulseSteps(data))]), false);
}

function pulseSteps(data: Data): readonly Step[] {
  const section = data.scores?.relationship ?? {};
  return (['pulse', 'pulse_date', 'pulse_by'] as const).filter((key) => section[key] !== undefined).map((key) => (each) => each.remove([...RELATIONSHIP, key]));
}
