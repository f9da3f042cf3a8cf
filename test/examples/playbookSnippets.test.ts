import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { expandSnippet } from './expandSnippet';
import { everyChoice } from './everyChoice';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.values(JSON.parse(readFileSync(new URL('../../snippets/playbook.json', import.meta.url), 'utf8')) as Record<string, Snippet>);
const bodyOf = (prefix: string): readonly string[] => snippets.find((snippet) => snippet.prefix === prefix)!.body;

/** The playbook of a snippet with one line of it put in another way. */
function playbookWith(prefix: string, line: RegExp, text: string): string {
  const playbook = expandSnippet(bodyOf(prefix));
  expect(playbook).toMatch(line);
  return playbook.replace(line, () => text);
}

/** Where a snippet that is only a part of a playbook goes. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'cs-playbook-trigger': (text) => playbookWith('cs-playbook-rescue', /^trigger: >-\n.*/m, text),
  // Days before a day need one that they count to, as a renewal names it.
  'cs-playbook-step': (text) => playbookWith('cs-playbook-renewal', /^- \[ \] Ask .*$/m, text),
  'cs-playbook-message': (text) => playbookWith('cs-playbook-rescue', /^- `executive-outreach`.*$/m, text),
};

async function findingsOf(text: string): Promise<string[]> {
  const file = 'playbooks/of-a-snippet.md';
  const engine = createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': 'preset: engine\ncurrency: USD\n', [file]: text }), '2025-12-01'));
  const report = await engine.checkFile(file);
  expect(report).toBeDefined();
  return report!.findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('snippets of playbooks', () => {
  it('are there for each kind, and for the parts', () => {
    const kinds = ['onboarding', 'rescue', 'tier', 'expansion', 'renewal', 'win-back', 'feedback', 'change'];
    expect(snippets.map(({ prefix }) => prefix)).toEqual([...kinds, 'trigger', 'step', 'message'].map((name) => `cs-playbook-${name}`));
  });

  it.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))('%s is without findings with every choice', async (prefix, { description, body }) => {
    expect(description).not.toBe('');
    const place = PLACES[prefix] ?? ((text: string) => `${text}\n`);
    for (const expanded of everyChoice(body)) expect(await findingsOf(place(expanded)), expanded).toEqual([]);
  });
});
