import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../../src/core/yaml/sourceTree';

/** Stands in every text that no customer may read. */
export const SECRET = 'Zyzzyva';
/** Stands for every figure that no customer may read; however it is written, it begins with these digits. */
export const SECRET_FIGURE = 7_391_739_173;
export const SECRET_DIGITS = '7,391';

/** Entries of lists as people write them, all of whose texts are secret. */
const MARKED: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> = {
  events: { date: '2025-11-28', type: 'competitor_mentioned', note: SECRET, person: SECRET, source: SECRET },
  touchpoints: { date: '2025-11-28', type: 'qbr', with: [SECRET], summary: SECRET },
  surveys: { date: '2025-11-29', type: 'nps', score: 3, respondent: SECRET, comment: SECRET },
  tasks: { title: SECRET, owner: SECRET, due: '2025-12-02', shared: true },
  reviews: { date: '2025-12-08', type: 'qbr', attendees: [SECRET], wins: [SECRET], focus: SECRET, priorities: [SECRET], questions: [SECRET], actions: [{ action: SECRET, owner: SECRET }] },
  requests: { title: SECRET, status: 'planned', by: SECRET, eta: SECRET },
  opportunities: { type: 'seats', name: SECRET, evidence: SECRET, status: 'proposed', estimated_arr: SECRET_FIGURE, owner: SECRET },
  stakeholders: { name: SECRET, title: SECRET, email: `${SECRET}@secret.example`, role: 'champion', status: 'active', last_touch: '2025-11-28' },
};

/** Whole sections that are ours. */
const SECTIONS: Readonly<Record<string, JsonValue>> = {
  risk: { level: 'high', reason: 'value', root_cause: SECRET, stakeholder_sentiment: SECRET, competitive_threat: SECRET, competitor: SECRET, arr_at_risk: SECRET_FIGURE, note: SECRET },
  renewal: { status: 'in-progress', forecast: 'at-risk', target_arr: SECRET_FIGURE, note: SECRET, concessions: [{ give: SECRET, ask: SECRET }] },
  overrides: [{ of: 'overall', score: 71, reason: SECRET, by: SECRET, expires: '2026-02-01' }],
  revenue: [{ month: '2025-11', starting: SECRET_FIGURE, note: SECRET }],
  notes: SECRET,
  tags: [SECRET],
};

const SCORE_NOTES = ['product_usage', 'engagement', 'support', 'relationship', 'outcomes', 'financial', 'sentiment'];

/** The account with secrets in some of the places where no customer may look. */
export function poisoned(account: JsonObject): fc.Arbitrary<JsonObject> {
  return fc.record({ sections: fc.subarray(Object.keys(SECTIONS)), lists: fc.subarray(Object.keys(MARKED)), notes: fc.subarray(SCORE_NOTES), first: fc.boolean() }).map(({ sections, lists, notes, first }) => {
    const data = structuredClone(account) as Record<string, JsonValue>;
    for (const section of sections) data[section] = SECTIONS[section]!;
    for (const list of lists) {
      const others = listOf(data[list]);
      const marked = { ...MARKED[list], internal: true } as JsonObject;
      data[list] = first ? [marked, ...others] : [...others, marked];
    }
    data['tasks'] = [...listOf(data['tasks']), { title: SECRET, owner: 'dana.reyes', due: '2025-12-02', status: 'open' }];
    data['opportunities'] = [...listOf(data['opportunities']), { type: 'upsell', name: 'A larger plan', evidence: SECRET, next_step: SECRET, estimated_arr: SECRET_FIGURE, status: 'identified' }];
    data['stakeholders'] = listOf(data['stakeholders']).map((person) => ({ ...(person as object), note: SECRET }));
    const scores = { ...(data['scores'] as JsonObject | undefined) } as Record<string, JsonValue>;
    for (const section of notes) scores[section] = { ...(scores[section] as JsonObject | undefined), note: SECRET };
    data['scores'] = scores;
    data['custom'] = { ours: { internal: true, text: SECRET }, rows: [{ internal: true, text: SECRET }] };
    return data;
  });
}

function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? [...value] : [];
}
