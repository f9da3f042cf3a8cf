import { addMonths } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { openEvents } from '../datedEvents';
import { isLowSeason } from '../isLowSeason';
import type { AccountRule, AccountScene } from '../rule';
import { isAnswered, renewalNote } from './eventWarning';
import type { EventWarning } from './eventWarning';

export const SILENCE_ANSWERS: Pick<EventWarning, 'answeredBy'> = { answeredBy: ['support', 'call', 'health_check', 'save_call', 'executive', 'site_visit'] };

/**
 * Tickets rose sharply, and then stopped almost entirely.
 *
 * @why Silence after a wave of tickets is no good news: the customer has stopped asking. It shows about 60 days before they leave.
 * @instead Call whoever opened most of the tickets: were the issues solved, or have they given up? An event `ticket_spike` is the wave, or in `usage.history` a month
 * with at least twice the tickets of the one before and five or more; silence is a later month, or `support_tickets_30d`, with at most `count`
 * tickets. The finding goes away with a held support contact, call, health check, site visit, executive contact or save call after the wave, or once `risk` names a
 * reason and tasks are open, no older than the sign. `days` is how long the wave counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * usage:
 *   history: [{ month: 2025-09, tickets: 22 }, { month: 2025-10, tickets: 3 }, { month: 2025-11, tickets: 0 }]
 * events: [{ date: 2025-10-06, type: ticket_spike }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * usage:
 *   history: [{ month: 2025-09, tickets: 22 }, { month: 2025-10, tickets: 3 }, { month: 2025-11, tickets: 0 }]
 * events: [{ date: 2025-10-06, type: ticket_spike }]
 * touchpoints: [{ date: 2025-10-30, type: call, summary: "All solved; they were glad that we asked." }]
 * ```
 */
export const ticketsThenSilence: AccountRule = {
  id: 'risk/tickets-then-silence',
  on: 'account',
  severity: 'warning',
  facts: ['R2'],
  parameters: { days: 60, count: 1 },
  *check(scene) {
    const { data, asOf } = scene;
    if (data.churned !== undefined || isLowSeason(data, asOf)) return;
    const { wave, silence } = silenceAfterWave(scene) ?? {};
    if (wave === undefined || silence === undefined || isAnswered(scene, SILENCE_ANSWERS, wave.date)) return;
    yield {
      message: `Tickets rose sharply around ${wave.date}, and then fell to ${silence.tickets === 0 ? 'none' : silence.tickets}.${renewalNote(scene)}`,
      help: 'Call whoever opened most of the tickets: were they solved, or have they given up?',
      path: wave.path,
      related: [{ message: 'The silence since.', path: silence.path }],
    };
  },
};

interface Wave {
  readonly date: IsoDay;
  readonly path: YamlPath;
}

type Scene = Pick<AccountScene, 'data' | 'asOf' | 'parameter'>;

/** A wave of tickets and the silence after it, as events and months of the account tell; answered or not. `parameter` gives those of this rule. */
export function silenceAfterWave(scene: Scene): { readonly wave: Wave; readonly silence: NonNullable<ReturnType<typeof silenceAfter>> } | undefined {
  const wave = waveOf(scene);
  const silence = wave && silenceAfter(scene, wave.date);
  return wave && silence && { wave, silence };
}

/** A month with more tickets than this, and twice those of the month before, is a wave. */
export const WAVE_TICKETS = 5;

/** The wave as somebody recorded it, else as the months show it. */
function waveOf(scene: Scene): Wave | undefined {
  const event = openEvents(scene, ['ticket_spike'], scene.parameter('days'))[0];
  if (event !== undefined) return event;
  const tickets = ticketsByMonth(scene);
  const peak = [...tickets].find(([month, { count }]) => count >= WAVE_TICKETS && count >= 2 * (tickets.get(addMonths(`${month}-01`, -1).slice(0, 7))?.count ?? Infinity));
  return peak && { date: `${peak[0]}-28`, path: peak[1].path };
}

function silenceAfter(scene: Scene, wave: IsoDay): { readonly tickets: number; readonly path: YamlPath } | undefined {
  const { data, asOf, parameter } = scene;
  const { support_tickets_30d: lately, as_of: measured = data.last_updated } = data.scores?.engagement ?? {};
  // The figure covers 30 days, so those of the wave itself must have left it.
  if (lately !== undefined && lately <= parameter('count') && addMonths(wave, 1) <= (measured ?? asOf)) return { tickets: lately, path: ['scores', 'engagement', 'support_tickets_30d'] };
  const quiet = [...ticketsByMonth(scene)].find(([month, { count }]) => month > wave.slice(0, 7) && count <= parameter('count'));
  return quiet && { tickets: quiet[1].count, path: quiet[1].path };
}

/** Tickets of the whole months in reach of the wave and the month before it, in the order of the file. */
function ticketsByMonth({ data, asOf, parameter }: Scene): ReadonlyMap<string, { readonly count: number; readonly path: YamlPath }> {
  const months = new Map<string, { readonly count: number; readonly path: YamlPath }>();
  const oldest = addMonths(asOf, -2 - Math.ceil(parameter('days') / 30)).slice(0, 7);
  (data.usage?.history ?? []).forEach(({ month, tickets }, index) => {
    if (month !== undefined && tickets !== undefined && month >= oldest && month < asOf.slice(0, 7)) months.set(month, { count: tickets, path: ['usage', 'history', index, 'tickets'] });
  });
  return months;
}
