import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** More faulty lines, each apart from the others, than the fast reader leaves out. */
const TEXT = Array.from({ length: 8 }, (_, index) => `key${index}: "open\nok${index}: 1\n`).join('');

describe('a text that stays unreadable after all repairs', () => {
  it('is read by the patient library, which tells of more than the first faults', async () => {
    const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
    const document = engine.read('a/account.yaml', TEXT)!;
    expect(document.yaml.state).toBe('none');
    const findings = await engine.check(document);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ rule, span }) => rule.startsWith('yaml/') && span.start <= span.end && span.end <= TEXT.length)).toBe(true);
    expect(new Set(findings.map(({ span }) => document.lines.positionAt(span.start).line)).size).toBe(findings.length);
  });
});
