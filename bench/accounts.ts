/** Synthetic accounts: the same seed gives the same text on every machine. */

const WORDS = 'adoption renewal sponsor rollout pilot integration onboarding dashboard review expansion seats champion audit migration training'.split(' ');
const FIRST = 'Ana Ben Chloé Dmitri Élodie Farid Grace Hiro Ines Jörg Kemi Luca Maya Nils Olga Priya'.split(' ');
const LAST = "Adeyemi Brandt Costa Dubois Eriksen Fischer García Haddad Ivanova Jensen Kowalski O'Neil Moreau Nakamura Okafor Patel".split(' ');
const SEGMENTS = [
  ['enterprise', 100_000],
  ['mid-market', 25_000],
  ['smb', 5_000],
] as const;

export type Random = () => number;

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A valid account of about `bytes` bytes; long ones are long by their stakeholders and touchpoints. */
export function accountText(seed: number, bytes: number): string {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const ratio = (): string => random().toFixed(2);
  const day = (): string => `2025-${String(whole(1, 10)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}`;
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const arr = whole(6, 900) * 1000;
  const [segment] = SEGMENTS.find(([, least]) => arr >= least)!;
  const person = (): string => `${pick(FIRST)} ${pick(LAST)}`;
  const lines = [
    `# Synthetic account ${seed}`,
    `account: ${words(2)} ${seed}`,
    `segment: ${segment}`,
    `arr: ${arr}`,
    'csm: dana.reyes',
    'renewal_date: 2026-06-30',
    'last_updated: 2025-11-18',
    'contract:',
    '  start: 2024-04-01',
    '  term_months: 12',
    `  seats_licensed: ${whole(50, 400)}`,
    'scores:',
    '  product_usage:',
    `    dau_mau_ratio: ${ratio()}`,
    `    active_users: ${whole(1, 50)}`,
    `    features_adopted: ${whole(1, 10)} # of those that the plan names`,
    '    features_available: 20',
    `    core_actions_weekly: ${whole(1, 900)}`,
    `    trend: ${pick(['up', 'flat', 'down'])}`,
    '  engagement:',
    `    login_trend: ${pick(['up', 'flat', 'down'])}`,
    `    support_tickets_30d: ${whole(0, 12)}`,
    `    meeting_attendance: ${ratio()}`,
    `    community_active: ${pick(['true', 'false'])}`,
    '    last_proactive_contact: 2025-11-24',
    '  relationship:',
    `    champion: "${person()}, Ops Director"`,
    `    exec_sponsor: "${person()}, COO"`,
    `    contacts_count: ${whole(1, 8)}`,
    '    last_exec_touch: 2025-11-10',
    `    nps: ${whole(7, 10)}`,
    '  outcomes:',
    `    goals_defined: 4`,
    `    goals_achieved: ${whole(0, 4)}`,
    `    roi_documented: ${pick(['true', 'false'])}`,
    '  financial:',
    `    payment_status: ${pick(['current', 'late'])}`,
    `    growth: ${pick(['expanding', 'stable'])}`,
    'value: { investment: 60000, items: [{ name: Hours saved, quantity: 350, per: month, unit_value: 50 }] }',
  ];
  let length = lines.join('\n').length;
  const add = (...more: string[]): void => {
    for (const line of more) {
      lines.push(line);
      length += Buffer.byteLength(line) + 1;
    }
  };
  add('stakeholders:');
  // Nobody stands twice in an account without faults.
  let people = 0;
  do add(`  - name: ${person()} ${++people}`, `    title: ${words(2)}`, `    role: ${people === 1 ? 'champion' : pick(['user', 'admin', 'influencer'])}`, `    last_touch: ${day()}`);
  while (length < bytes * 0.6);
  add('touchpoints:', '  - date: 2025-11-10', '    type: qbr', '    summary: the review of the quarter');
  do add(`  - date: ${day()}`, `    type: ${pick(['check_in', 'qbr'])}`, `    summary: ${words(6)}`);
  while (length < bytes);
  return `${lines.join('\n')}\n`;
}
