import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { loadCel } from '../../../../src/core/expression/loadCel';
import { PRESET_IDS } from '../../../../src/core/model/presets';
import { readSettings } from '../../../../src/core/model/settings';
import { compilePlaybook } from '../../../../src/core/playbooks/compilePlaybook';
import { LIBRARY } from '../../../../src/core/playbooks/generated/library';
import { libraryPlaybookFor } from '../../../../src/core/playbooks/library/libraryPlaybookFor';
import { isMatch } from '../../../../src/core/playbooks/match';
import { playbookEnvironment } from '../../../../src/core/playbooks/playbookEnvironment';
import type { MatchedPlaybook } from '../../../../src/core/playbooks/playbooks';
import { readPlaybookHead } from '../../../../src/core/playbooks/reading/readPlaybookHead';
import { playbookFiles } from '../../../../src/core/portfolio/playbookLibrary';
import type { Workspace } from '../../../../src/core/ports';
import { folderWorkspace, memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

/** The built-in playbooks, held against the example portfolios on the day that these show. */

const AS_OF = '2025-12-01';
const IDS = LIBRARY.map(({ id }) => id);

describe('the library', () => {
  it('holds every file of the folder, under its name', () => {
    const files = readdirSync('playbooks').sort();
    expect(IDS.map((id) => `${id}.md`).sort()).toEqual(files);
    for (const { id, text } of LIBRARY) expect(text).toBe(readFileSync(`playbooks/${id}.md`, 'utf8'));
  });

  it('has at least 24 playbooks, of every kind', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(24);
    expect([...new Set(LIBRARY.map(({ kind }) => kind))].sort()).toEqual(['change', 'expansion', 'feedback', 'onboarding', 'renewal', 'rescue', 'tier', 'win-back']);
  });
});

describe.each(PRESET_IDS)('under the preset %s', (preset) => {
  const segments = readSettings({ preset }).segments.map(({ id }) => id);

  it.each(IDS)('%s compiles, is measured, and is for some of the segments', async (id) => {
    const text = libraryPlaybookFor(preset, LIBRARY.find((each) => each.id === id)!);
    const { head } = readPlaybookHead(`playbooks/${id}.md`, text);
    const { faults, trigger, measure } = compilePlaybook(head, playbookEnvironment(undefined, await loadCel()));
    expect(faults).toEqual([]);
    expect([head.id, trigger?.type.kind, measure?.type.kind]).toEqual([id, 'boolean', 'boolean']);
    expect(head.segments.length).toBeGreaterThan(0);
    expect(segments).toEqual(expect.arrayContaining([...head.segments]));
    expect(head.segments.length).toBeLessThan(segments.length);
  });

  it('has nothing to be said of', async () => {
    const files = playbookFiles(LIBRARY, { preset, folder: 'playbooks' });
    const engine = createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': `preset: ${preset}\n`, ...Object.fromEntries(files) }), AS_OF));
    const found: string[] = [];
    for (const file of files.keys()) {
      const report = await engine.checkFile(file);
      found.push(...(report?.findings ?? [{ rule: 'none', message: 'was not checked' }]).map(({ rule, message }) => `${file}: ${rule}: ${message}`));
    }
    expect(found).toEqual([]);
  });

  it('has no two playbooks of one trigger for the same segment', () => {
    const seen = LIBRARY.flatMap((playbook) => {
      const { head } = readPlaybookHead(`playbooks/${playbook.id}.md`, libraryPlaybookFor(preset, playbook));
      return head.segments.map((segment) => `${segment}: ${head.trigger}`);
    });
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('the examples', () => {
  it('hold an account that each playbook applies to, and one that it does not', async () => {
    const all = [...(await matched('examples/portfolio')), ...(await matched('examples/startup'))];
    const states = new Map(IDS.map((id) => [id, all.filter(({ playbook }) => playbook.id === id)]));
    expect(all.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(IDS.filter((id) => !states.get(id)!.some(({ matches }) => matches.some(isMatch)))).toEqual([]);
    expect(IDS.filter((id) => !states.get(id)!.some(({ matches }) => matches.some(({ state }) => state === 'no')))).toEqual([]);
  });
});

/** All playbooks of the library held against all accounts of an example, as if it had them in its folder. */
async function matched(folder: string): Promise<readonly MatchedPlaybook[]> {
  const files = folderWorkspace(folder);
  const written = new Map(LIBRARY.map((playbook) => [`playbooks/${playbook.id}.md`, libraryPlaybookFor('engine', playbook)]));
  const workspace: Workspace = {
    list: async () => [...(await files.list()).filter((file) => !file.startsWith('playbooks/')), ...written.keys()],
    read: (file) => (written.has(file) ? { kind: 'text', text: written.get(file)! } : files.read(file)),
  };
  const engine = createEngine(portsOf(workspace, AS_OF));
  const { accounts } = await engine.portfolio();
  return (await (await engine.playbooks()).matches({ accounts })).playbooks;
}
