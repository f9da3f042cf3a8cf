import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';

const trend = fc.constantFrom('up', 'flat', 'down');
const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat({ max: 40 });
const feeling = fc.constantFrom('positive', 'neutral', 'negative');
/** Sections of scores with any of their fields missing. */
export const scores = fc.record(
  {
    product_usage: fc.record({ score: count, dau_mau_ratio: ratio, active_users: count, features_adopted: count, features_available: count, core_actions_weekly: count, actions_per_user_weekly: ratio, trend }, { requiredKeys: [] }),
    engagement: fc.record({ score: count, login_trend: trend, support_tickets_30d: count, community_active: fc.boolean(), meeting_attendance: ratio, response_rate: ratio }, { requiredKeys: [] }),
    support: fc.record({ score: count, csat: fc.double({ min: 0, max: 5, noNaN: true }), escalations: count, ticket_trend: trend }, { requiredKeys: [] }),
    relationship: fc.record({ champion: fc.constantFrom('Ana', 'none'), exec_sponsor: fc.constant('Tom'), contacts_count: count, nps: fc.nat({ max: 10 }), regular_meetings: fc.boolean(), responsive: fc.boolean() }, { requiredKeys: [] }),
    outcomes: fc.record({ score: count, goals_defined: count, goals_achieved: count, roi_documented: fc.boolean() }, { requiredKeys: [] }),
    financial: fc.record({ payment_status: fc.constantFrom('current', 'late'), growth: fc.constantFrom('stable', 'expanding'), late_payments: count, expansion_signals: fc.array(fc.constant('seat_limit'), { maxLength: 4 }) }, { requiredKeys: [] }),
    sentiment: fc.record({ ticket_sentiment: feeling, resolution_satisfaction: ratio }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
/** An account with any of its fields missing. */
export const account = fc.record(
  {
    segment: fc.constantFrom('enterprise', 'smb'),
    contract: fc.record({ start: fc.constantFrom('2024-01-31', '2025-10-01'), seats_licensed: count }, { requiredKeys: [] }),
    scores,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
