import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/core/yaml/readYaml';
import { toValue } from '../../../../src/core/yaml/toValue';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { playFor } from '../../../../src/core/documents/growth/growthPlays';
import { growthStops } from '../../../../src/core/documents/growth/growthStops';
import { GROWTH_TYPES, KNOWN_SIGNALS } from '../../../../src/core/documents/growth/signalKinds';
import { LEVELS, SAYS } from '../../../../src/core/documents/growth/mapPeople';
import { AS_OF, healthOf, SETTINGS } from '../documentFixture';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LANGUAGES = ['en', 'zh-Hans'] as const;
const ACCOUNT_SCHEMA = JSON.parse(readFileSync(new URL('../../../../schemas/account.schema.json', import.meta.url), 'utf8')) as { $defs: Record<string, { properties: Record<string, { enum?: string[]; items?: unknown }> }> };

function wordsOf(language: string): Words {
  return toValue(readYaml(readFileSync(new URL(`../../../../templates/${language}/words/growth.yaml`, import.meta.url), 'utf8')).roots[0] ?? null) as unknown as Words;
}

/** Every stop that there can be: one event of each type, and each state that stops. */
function allStops(): string[] {
  const types = ACCOUNT_SCHEMA.$defs['event']!.properties['type']!.enum!;
  const account = (payment: 'late' | 'delinquent'): AccountData => ({
    events: types.map((type) => ({ type: type as 'escalation', date: AS_OF })),
    renewal: { status: 'lost' },
    risk: { level: 'high' },
    scores: { product_usage: { usage_change_30d: -0.5 }, financial: { payment_status: payment } },
  });
  return (['late', 'delinquent'] as const).flatMap((payment) => growthStops(account(payment), healthOf(10), AS_OF).map(({ id }) => id));
}

describe.each(LANGUAGES)('the words of growth in %s', (language) => {
  const words = wordsOf(language);

  it.each<[string, readonly string[]]>([
    ['growth_signals', [...Object.keys(KNOWN_SIGNALS), 'other']],
    ['growth_types', [...GROWTH_TYPES, 'any']],
    ['growth_status', ['identified', 'discussed', 'proposed']],
    ['growth_stops', allStops()],
    ['growth_mends', allStops()],
    ['growth_plays', GROWTH_TYPES.flatMap((type) => playFor(type, {}, SETTINGS, AS_OF).map(({ id }) => id))],
    ['roles', ACCOUNT_SCHEMA.$defs['stakeholder']!.properties['role']!.enum!],
    ['influences', ACCOUNT_SCHEMA.$defs['stakeholder']!.properties['influence']!.enum!],
    ['billing', ACCOUNT_SCHEMA.$defs['contract']!.properties['billing']!.enum!],
    ['renewal_forecast', ACCOUNT_SCHEMA.$defs['renewal']!.properties['forecast']!.enum!],
    ['levels', LEVELS],
    ['map_says', SAYS],
  ])('say every id of %s', (group, ids) => {
    expect([...new Set(ids)].filter((id) => typeof words[group]?.[id] !== 'string')).toEqual([]);
  });

  it('have no id that nothing gives', () => {
    expect(Object.keys(words['growth_stops'] ?? {}).sort()).toEqual([...new Set(allStops())].sort());
    expect(Object.keys(words['growth_mends'] ?? {}).sort()).toEqual([...new Set(allStops())].sort());
    expect(Object.keys(words['growth_signals'] ?? {}).sort()).toEqual([...Object.keys(KNOWN_SIGNALS), 'other'].sort());
  });
});

it('has the same keys in both languages, and fills in nothing that the English words do not know', () => {
  const texts = (words: Words) => new Map(Object.entries(words).flatMap(([group, each]) => Object.entries(each).map(([id, text]) => [`${group}.${id}`, text] as const)));
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const [english, chinese] = [texts(wordsOf('en')), texts(wordsOf('zh-Hans'))];
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  // Subjects may name the customer in one language and not in the other.
  const unknown = [...chinese].filter(([key, text]) => places(text).some((name) => name !== 'customer' && name !== 'company' && !places(english.get(key)!).includes(name)));
  expect(unknown).toEqual([]);
});
