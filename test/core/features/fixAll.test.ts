import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { fixAll, preferredFixes } from '../../../src/core/features/fixAll';
import type { Finding } from '../../../src/core/finding';
import { readDocument } from '../../../src/core/model/readDocument';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const FILE = 'accounts/a/account.yaml';
const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
const judge = { read: (file: string, text: string) => readDocument(file, text), check: async (document: Parameters<typeof engine.check>[0]) => engine.check(document) };

async function fixed(text: string): Promise<{ text: string; count: number }> {
  const { edits, applied } = await fixAll(readDocument(FILE, text)!, judge);
  return { text: applyTextEdits(text, edits), count: applied.length };
}

function finding(start: number, end: number, title: string, preferred = true): Finding {
  return { rule: 'a/b', severity: 'warning', message: title, span: { start, end }, fixes: [{ title, edits: [{ span: { start, end }, newText: 'x' }], preferred }] };
}

describe('preferredFixes', () => {
  it('takes the preferred fix of each finding, and of those that meet the first', () => {
    const findings = [finding(0, 3, 'one'), finding(3, 5, 'touches one'), finding(6, 6, 'two'), finding(6, 6, 'same place'), finding(9, 12, 'offered', false), finding(20, 21, 'three')];
    expect(preferredFixes(findings).map(({ title }) => title)).toEqual(['one', 'two', 'three']);
  });
});

describe('fixAll', () => {
  it('mends everything mechanical in one step and leaves all else as it is', async () => {
    const text = '# Acme\r\naccount: Acme   # the name\r\nsgment: enterprise\r\nscores: { engagement: { score: 9, community_active: yes } }\r\nhealth_tier: critical # old\r\n';
    const after = await fixed(text);
    expect(after.text).toBe('# Acme\r\naccount: Acme   # the name\r\nsegment: enterprise\r\nscores: { engagement: { score: 9, community_active: true } }\r\nhealth_tier: thriving # old\r\n');
    expect(after.count).toBe(3);
  });

  it('goes on with what shows only after the first fixes', async () => {
    // The name of the key must be right before anything is known of its value.
    expect((await fixed('account: Acme\nsgment: Mid Market\n')).text).toBe('account: Acme\nsegment: mid-market\n');
  });

  it('does nothing to a text without mechanical faults, or that cannot be read', async () => {
    expect(await fixed('account: Acme\n')).toEqual({ text: 'account: Acme\n', count: 0 });
    const broken = 'account: [Acme\nb: }\n';
    expect((await fixed(broken)).text).toBe(broken);
  });

  it('comes to an end with a fix that leaves its finding', async () => {
    const check = () => Promise.resolve([finding(0, 0, 'again')]);
    const { edits, applied } = await fixAll(readDocument(FILE, 'account: A\n')!, { ...judge, check });
    expect(applied.length).toBeLessThan(10);
    expect(edits).toEqual([{ span: { start: 0, end: 0 }, newText: 'x'.repeat(applied.length) }]);
  });
});
