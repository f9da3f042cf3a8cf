import { readFileSync } from 'node:fs';
import { builtInDocument, infoOf } from '../../../src/core/documents/catalogue';
import type { Audience } from '../../../src/core/documents/documentInput';
import type { RenderDocumentRequest } from '../../../src/core/documents/renderDocument';
import type { ComponentScore, HealthScore, MetricScore } from '../../../src/core/health/healthScore';
import { readDocument } from '../../../src/core/model/readDocument';
import type { Account } from '../../../src/core/model/account';
import { readSettings } from '../../../src/core/model/settings';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';

export const AS_OF = '2025-12-01';

export const SETTINGS = readSettings(
  dataOf(`
company: { name: Fieldway }
people:
  dana.reyes: { name: Dana Reyes, email: dana.reyes@fieldway.example, role: csm, title: Senior CSM }
  mei.tanaka: { name: Mei Tanaka, role: csm }
  priya.nair: { name: Priya Nair, role: cs_manager }
  helen.brandt: { name: Helen Brandt, role: vp_cs }
  luca.ferri: { name: Luca Ferri, role: product }
  nora.quinn: { name: Nora Quinn, role: account_executive }
  omar.haddad: { name: Omar Haddad, role: support }
`),
);

/** The body of a YAML text as plain data. */
export function dataOf(yaml: string): JsonObject {
  return toValue(readYaml(yaml).roots[0] ?? null) as JsonObject;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** A request for a document of an account given as YAML or as data. */
export function requestFor(template: string, account: string | JsonObject, options: Partial<RenderDocumentRequest> & { planData?: JsonObject; audience?: Audience } = {}): RenderDocumentRequest {
  const { planData, ...rest } = options;
  const data = (typeof account === 'string' ? dataOf(account) : account) as Account['data'];
  const file = 'accounts/acme-corp/account.yaml';
  return {
    info: builtInDocument(template) ?? ownTemplate(template),
    folder: 'accounts/acme-corp/documents/',
    account: { file, sheet: 0, name: data.account ?? '', data },
    document: readDocument(file, typeof account === 'string' ? account : 'account: A\n')!,
    health: healthOf(74),
    settings: SETTINGS,
    asOf: AS_OF,
    ...(planData === undefined ? {} : { plan: { file: 'accounts/acme-corp/success-plan.yaml', data: planData } }),
    ...rest,
  };
}

/** What a template of the team's own is when it says nothing of itself. */
function ownTemplate(id: string) {
  return infoOf({ id, title: id, kind: 'document', audience: 'internal', audiences: ['customer', 'internal'], fileName: `${id}-{date}`, inputs: ['account', 'success-plan'] });
}

export function acmeRequest(template: string, options: Partial<RenderDocumentRequest> = {}): RenderDocumentRequest {
  return requestFor(template, fixture('acme.account.yaml'), { planData: dataOf(fixture('acme.success-plan.yaml')), ...options });
}

const TIERS = [
  { id: 'critical', label: 'Critical', min: 0, color: 'red', action: 'Escalate' },
  { id: 'at-risk', label: 'At risk', min: 40, color: 'orange', action: 'Intervene' },
  { id: 'healthy', label: 'Healthy', min: 60, color: 'yellow', action: 'Watch and support' },
  { id: 'thriving', label: 'Thriving', min: 80, color: 'green', action: 'Expand' },
];

/** A score as the engine gives it, made by hand so that the documents' tests rest on nothing else. */
export function healthOf(score: number | null): HealthScore {
  const index = score === null ? -1 : TIERS.filter((tier) => score >= tier.min).length - 1;
  const next = TIERS[index + 1];
  return {
    model: 'engine',
    scale: 10,
    asOf: AS_OF,
    score,
    exact: score,
    computed: score,
    tier: TIERS[index] ?? null,
    next: score === null || next === undefined ? null : { tier: next, points: next.min - score },
    coverage: score === null ? 0 : 0.85,
    provisional: false,
    override: null,
    components: [
      component('product_usage', 'Product usage', [metric('dau_mau_ratio', 'DAU/MAU', 0.42, 8.4)]),
      component('outcomes', 'Outcomes', [metric('goals_met', 'Goals met', 0.5, 6.3), metric('roi', 'ROI documented', true, 0)]),
    ],
  };
}

function component(id: string, label: string, metrics: MetricScore[]): ComponentScore {
  const lost = metrics.reduce((sum, each) => sum + each.lost, 0);
  return { id, label, path: ['scores', id], weight: 0.5, effectiveWeight: 0.5, score: 70, computed: 70, entered: null, counts: 'computed', coverage: 1, won: 50 - lost, lost, metrics, components: [] };
}

function metric(id: string, label: string, value: number | boolean, lost: number): MetricScore {
  return { id, label, from: id, value, status: 'scored', points: 50, weight: 0.25, effectiveWeight: 0.25, won: 25 - lost, lost };
}
