import type { MatchState, PlaybookMatch } from './match';

const WORDS: Readonly<Record<MatchState, string>> = {
  due: 'applies',
  'under-way': 'under way',
  cooldown: 'in cooldown',
  snoozed: 'snoozed',
  handled: 'done for this occasion',
  unknown: 'unknown',
  no: 'does not apply',
};

/** How a playbook and an account stand to each other, in words: `in cooldown until 2026-01-12`. */
export function stateWords({ state, until }: Pick<PlaybookMatch, 'state' | 'until'>): string {
  return until === undefined ? WORDS[state] : `${WORDS[state]} until ${until}`;
}
