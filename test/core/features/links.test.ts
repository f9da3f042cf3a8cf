import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { FILES } from './namedPortfolio';

async function links(file: string, text: string, more: Record<string, string> = {}): Promise<string[]> {
  const engine = createEngine(portsOf(memoryWorkspace({ ...FILES, ...more, [file]: text }), '2025-12-01'));
  const found = await (await engine.authoring()).links(engine.read(file, text)!);
  return found.map(({ span, target }) => `${text.slice(span.start, span.end)} -> ${'file' in target ? target.file : target.uri}`);
}

describe('links', () => {
  it('lead from an account to its plan, its playbooks, its documents and addresses', async () => {
    const text = `account: "Acme Corp"
website: https://acme.example
stakeholders: [{ name: Ana, email: 'ana@acme.example' }, { name: Bo, email: bo(at)acme }, { name: Cy, email: "cy@x?bcc=all@y" }]
tasks: [{ title: A, playbook: sponsor-left }, { title: B, playbook: unknown }]
reviews: [{ date: 2026-01-15, quarter: Q4 2025 }, { date: 2026-04-15, quarter: Q1 2026 }]
risk: { level: high }
`;
    const documents = { 'a/documents/qbr-2025-Q4.md': '', 'a/documents/save-plan-2025-10-01.md': '', 'a/documents/save-plan-2025-11-01.md': '' };
    expect(await links('a/account.yaml', text, documents)).toEqual([
      'Acme Corp -> a/success-plan.yaml',
      'https://acme.example -> https://acme.example',
      'ana@acme.example -> mailto:ana@acme.example',
      'sponsor-left -> playbooks/left.md',
      'Q4 2025 -> a/documents/qbr-2025-Q4.md',
      'high -> a/documents/save-plan-2025-11-01.md',
    ]);
  });

  it('lead from a plan to its account', async () => {
    expect(await links('a/success-plan.yaml', 'account: Acme Corp\n')).toEqual(['Acme Corp -> a/account.yaml']);
    expect(await links('b/success-plan.yaml', 'account: Beta\n')).toEqual(['Beta -> b/account.yaml']);
    expect(await links('c/success-plan.yaml', 'account: Acme Corp\n')).toEqual([]);
  });

  it('lead from the settings to their files', async () => {
    const text = 'company: { support_email: help@us.example }\nhealth_model: ./models/ours.health-model.yaml\nplaybooks: playbooks/\ntemplates: nowhere\n';
    expect(await links('customer-success.yaml', text)).toEqual([
      'help@us.example -> mailto:help@us.example',
      './models/ours.health-model.yaml -> models/ours.health-model.yaml',
      'playbooks/ -> playbooks/by-name.md',
    ]);
  });

  it('are no programs', async () => {
    expect(await links('a.yaml', 'customer_health: { account: A, website: "javascript:alert(1)" }\n')).toEqual([]);
  });
});
