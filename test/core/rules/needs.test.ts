import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { segmentById } from '../../../src/core/model/segments';
import { RULES } from '../../../src/core/rules/registry';
import type { AccountRule } from '../../../src/core/rules/rule';
import { runAccountRules } from '../../../src/core/rules/runRules';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { AS_OF, golden, hasGolden } from './golden';

/** A rule is not asked where a key that it needs is not there: even if it were, it would have nothing to say. */

const FILE = 'accounts/acme/account.yaml';
const EXAMPLES = 'examples/portfolio/';
const examples = filesBelow(EXAMPLES)
  .filter((file) => file.endsWith('account.yaml'))
  .map((file) => readFileSync(EXAMPLES + file, 'utf8'));
const texts = [...RULES.flatMap(({ id }) => (hasGolden(id) ? [golden(id, 'bad').files[FILE] ?? ''] : [])), ...examples];

const engine = createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': 'people: { dana.reyes: { name: Dana } }\n' }), AS_OF));

async function withoutGuard(rule: AccountRule, text: string): Promise<string[]> {
  const unguarded: AccountRule = { id: rule.id, on: rule.on, severity: rule.severity, facts: rule.facts, check: rule.check, ...(rule.parameters && { parameters: rule.parameters }) };
  const document = engine.read(FILE, text)!;
  const [scored] = await engine.scores(document);
  if (scored === undefined) return [];
  const { settings } = await engine.context();
  const segment = segmentById(settings.segments, scored.account.data.segment);
  const scene = { ...scored, data: scored.account.data, settings, asOf: AS_OF, playbooks: undefined, segment, plan: undefined };
  return runAccountRules(scene, { document, sheet: document.sheets[scored.account.sheet]! }, [unguarded]).map(({ message }) => message);
}

describe.each(RULES.filter((rule) => rule.on === 'account').filter(({ needs }) => needs !== undefined))('$id', (rule) => {
  it('says nothing without the key that it needs', async () => {
    const block = new RegExp(`^${rule.needs}:.*\\n(?:[ #-].*\\n|\\n)*`, 'm');
    for (const text of texts) expect(await withoutGuard(rule, text.replace(block, ''))).toEqual([]);
  });
});
