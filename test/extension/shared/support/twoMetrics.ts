/** A health model of two metrics that count as much as each other: seats on 0 to 100, tickets on 10 to 0. */
export const TWO_METRICS = {
  'customer-success.yaml': 'health_model: two.health-model.yaml\n',
  'two.health-model.yaml': `name: two
scale: 10
components:
  - id: usage
    weight: 1
    metrics:
      - { id: seats, label: Seats, from: scores.product_usage.active_users, weight: 0.5, points: [[0, 0], [100, 10]] }
      - { id: tickets, label: Tickets, from: scores.support.tickets_opened, weight: 0.5, points: [[0, 10], [10, 0]] }
tiers:
  - { id: good, label: Good, min: 70, color: green }
  - { id: bad, label: Bad, min: 0, color: red }
`,
} as const;

/** An account with these two metrics; `twoMetrics(90, 2)` scores 85. */
export function twoMetrics(seats: number, tickets: number): string {
  return `account: Acme\nscores:\n  product_usage: { active_users: ${seats} }\n  support: { tickets_opened: ${tickets} }\n`;
}
