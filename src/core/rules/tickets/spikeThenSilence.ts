import { isLowSeason } from '../isLowSeason';
import { ownParameter } from '../ownParameter';
import { isAnswered, renewalNote } from '../risk/eventWarning';
import { SILENCE_ANSWERS, silenceAfterWave, ticketsThenSilence, WAVE_TICKETS } from '../risk/ticketsThenSilence';
import type { PastRule, PastScene, RuleScene } from '../rule';

/**
 * The tickets of a month in the file rose sharply, and then stopped almost entirely.
 *
 * @why Silence after a wave of tickets is no good news: the customer has stopped asking. It shows about 60 days before they leave.
 * @instead Call whoever opened most of the tickets: were the issues solved, or have they given up? The figure is `scores.engagement.support_tickets_30d`, now and as the
 * file in Git had it a third, two thirds and the whole of `days` ago; without Git the rule is silent. So it is where `risk/tickets-then-silence` already tells of a wave, and in low
 * seasons. A wave is five tickets or more and at least twice those before; silence is at most `count`. The finding goes away with a held support contact, call, health
 * check, site visit, executive contact or save call after the wave, or once `risk` names a reason and tasks are open, no older than the wave.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-11-28, support_tickets_30d: 0 } }
 * # account.yaml on 2025-10-02
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-09-30, support_tickets_30d: 14 } }
 * # account.yaml on 2025-09-02
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-08-31, support_tickets_30d: 4 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-11-28, support_tickets_30d: 0 } }
 * touchpoints: [{ date: 2025-10-30, type: call, summary: "All solved; they were glad that we asked." }]
 * # account.yaml on 2025-10-02
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-09-30, support_tickets_30d: 14 } }
 * # account.yaml on 2025-09-02
 * account: Acme Corp
 * scores: { engagement: { as_of: 2025-08-31, support_tickets_30d: 4 } }
 * ```
 */
export const spikeThenSilence: PastRule = {
  id: 'tickets/spike-then-silence',
  on: 'past',
  severity: 'warning',
  facts: ['R2'],
  parameters: { days: 90, count: 1 },
  looksBack: points,
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const now = data.scores?.engagement?.support_tickets_30d;
    if (data.churned !== undefined || now === undefined || now > parameter('count') || isLowSeason(data, asOf) || isSaidAlready(scene)) return;
    const wave = waveOf(scene);
    if (wave === undefined || isAnswered(scene, SILENCE_ANSWERS, wave.day)) return;
    yield {
      message: `Tickets of 30 days rose from ${wave.before} to ${wave.tickets} by ${wave.day}, and have fallen to ${now === 0 ? 'none' : now} since.${renewalNote(scene)}`,
      help: 'Call whoever opened most of the tickets: were they solved, or have they given up?',
      path: ['scores', 'engagement', 'support_tickets_30d'],
    };
  },
};

/** The days ago that are looked at, newest first: as far apart as the figure covers, with the parameters as they are. */
function points(parameter: RuleScene['parameter']): readonly number[] {
  return [1, 2, 3].map((third) => Math.max(third, Math.floor((parameter('days') * third) / 3)));
}

/** The last wave among the earlier figures, each against the known one before it. */
function waveOf({ past, parameter }: PastScene): { readonly day: string; readonly tickets: number; readonly before: number } | undefined {
  const known = points(parameter).flatMap((daysAgo) => {
    const then = past(daysAgo);
    const tickets = then?.data.scores?.engagement?.support_tickets_30d;
    return then === undefined || tickets === undefined ? [] : [{ day: then.day, tickets }];
  });
  for (const [index, { day, tickets }] of known.entries()) {
    const before = known[index + 1]?.tickets;
    if (before !== undefined && tickets >= WAVE_TICKETS && tickets >= 2 * before) return { day, tickets, before };
  }
  return undefined;
}

/** Whether the account itself tells of a wave and the silence, so that the rule on that speaks, or was answered. */
function isSaidAlready(scene: PastScene): boolean {
  const { settings } = scene;
  if (settings.rules[ticketsThenSilence.id]?.severity === 'off') return false;
  return silenceAfterWave({ ...scene, parameter: (name) => ownParameter(ticketsThenSilence, name, settings, 0) }) !== undefined;
}
