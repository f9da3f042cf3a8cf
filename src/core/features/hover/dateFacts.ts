import { addDays, daysBetween, isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import { relativeDay } from '../../rules/relativeDay';
import { POINTS } from '../../rules/renewal/preparation';
import { escapeText } from '../../text/escapeMarkdown';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject } from '../../yaml/sourceTree';
import { dueAfter } from './dueAfter';
import type { HoverScene } from './hoverScene';

/** How far a day is from today, and what falls due on it or by it; empty where the value is no day. */
export function dateFacts(scene: HoverScene): string[] {
  const { value, view } = scene;
  if (!isIsoDay(value)) return [];
  return [`**${value}** is ${relativeDay(value, view.asOf)}.`, ...dueThen(scene, value)];
}

function dueThen(scene: HoverScene, day: IsoDay): string[] {
  const { kind, path, view, viewed, valueAt } = scene;
  const entry = valueAt(path.slice(0, -1));
  const own = path.length > 1 && isJsonObject(entry) ? entry : {};
  const [section] = path;
  const key = path.at(-1);
  if (kind === 'account' && key === 'renewal_date' && viewed !== undefined) return renewalSteps(viewed.account, day, view.asOf);
  if (section === 'tasks' && key === 'due') return [due('Task', own, 'title', own['status'] === 'done' || own['status'] === 'cancelled', day, view.asOf)];
  if (section === 'milestones' && key === 'target_date') return [due('Milestone', own, 'name', own['status'] === 'complete', day, view.asOf)];
  if (section === 'overrides' && key === 'expires') return [day < view.asOf ? 'The override no longer counts.' : 'The override counts until then, that day included.'];
  return dueAfter(scene, day);
}

function due(what: string, entry: JsonObject, nameKey: string, isDone: boolean, day: IsoDay, asOf: IsoDay): string {
  const name = typeof entry[nameKey] === 'string' ? `: ${escapeText(entry[nameKey])}` : '';
  const owner = typeof entry['owner'] === 'string' ? `, owner ${escapeText(entry['owner'])}` : ', nobody owns it';
  if (isDone) return `${what}${name} is settled.`;
  return `${what}${name}${owner}${day < asOf ? ', **overdue**' : ''}.`;
}

/** The timeline of the renewal with what of it is done and what comes next (N1). */
function renewalSteps({ data }: Account, renewal: IsoDay, asOf: IsoDay): string[] {
  const { owner, kickoff_date: kickoff, business_case_date: businessCase, proposal_date: proposal, status } = data.renewal ?? {};
  if (data.churned !== undefined || status === 'signed' || status === 'lost') return [];
  if (renewal < asOf) return ['The date has passed and the renewal is not signed.'];
  const steps: [keyof typeof POINTS, string, string | undefined][] = [
    ['renewal/due-in-120', 'name an owner and set the day of the kickoff', owner ?? kickoff],
    ['renewal/due-in-90', 'kickoff', kickoff ?? businessCase ?? proposal],
    ['renewal/due-in-60', 'business case', businessCase ?? proposal],
    ['renewal/due-in-30', 'written offer', proposal],
  ];
  const next = steps.findIndex(([, , done]) => done === undefined);
  const lines = steps.map(([point, what, done], index) => {
    const day = addDays(renewal, -POINTS[point]);
    const state = done !== undefined ? `done (${escapeText(done)})` : `${relativeDay(day, asOf)}${index === next ? ', **next**' : ''}`;
    return `- ${POINTS[point]} days before, ${day}: ${what}; ${state}`;
  });
  return [`What the renewal asks for, ${daysBetween(asOf, renewal)} days ahead:`, lines.join('\n')];
}
