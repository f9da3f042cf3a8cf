import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import type { Place } from '../../../../src/core/features/authoring';
import { ask, CURSOR, FILE, FILES } from './playbookPortfolio';
import type { Files } from './playbookPortfolio';

const ACME = `${FILES['accounts/acme/account.yaml']!}tasks:\n  - { title: Call, playbook: sponsor-left }\nsnoozes:\n  - { playbook: sponsor-left, until: 2025-12-24, reason: Later }\n`;
const ALL: Files = { ...FILES, 'customer-success.yaml': `${FILES['customer-success.yaml']!}segments:\n  strategic: { label: Strategic, min_arr: 500000 }\n`, 'accounts/acme/account.yaml': ACME };

function shown(places: readonly Place[], text: string): string[] {
  return places.map(({ file, range }) => {
    const source = file === FILE ? text : ALL[file]!;
    const lines = new LineIndex(source);
    return `${file}:${range.start.line + 1} ${source.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
  });
}

async function definitions(marked: string): Promise<string[]> {
  const { text, offset, authoring } = await ask(marked, ALL);
  return shown(await authoring.definitions({ file: FILE, text }, offset), text);
}

describe('from a playbook', () => {
  it('an id of its messages leads to the team’s template', async () => {
    const body = (id: string) => `---\ntitle: T\n---\n# T\n\n## Messages\n\n- \`${id}\`: soon\n`;
    expect(await definitions(body(`who-${CURSOR}follows`))).toEqual(['templates/who-follows.md.hbs:1 ']);
    expect(await definitions(body(`check-${CURSOR}in`))).toEqual([]);
  });

  it('a segment leads to the settings', async () => {
    expect(await definitions(`---\ntitle: T\nsegments: [strat${CURSOR}egic]\n---\n`)).toEqual(['customer-success.yaml:7 strategic']);
  });

  it('its id leads to the tasks and snoozes that name it', async () => {
    const { text, offset, authoring } = await ask(`---\nid: sponsor${CURSOR}-left\ntitle: T\n---\n# T\n`, ALL);
    const places = await authoring.references({ file: FILE, text }, offset, { withDefinition: false });
    expect(shown(places, text)).toEqual(['accounts/acme/account.yaml:12 sponsor-left', 'accounts/acme/account.yaml:14 sponsor-left']);
  });
});
