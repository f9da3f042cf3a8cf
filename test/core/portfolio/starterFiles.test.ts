import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { chosenPlaybooks } from '../../../src/core/portfolio/playbookLibrary';
import { starterFiles } from '../../../src/core/portfolio/starterFiles';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

describe('the files of a new portfolio', () => {
  it.each(['engine', 'csm', 'scorecard', 'strategist'])('have a score and no finding under the preset %s, whatever the day', async (preset) => {
    for (const today of ['2024-02-29', '2025-08-31', '2025-12-01', '2026-12-31']) {
      const files = Object.fromEntries(starterFiles({ preset, currency: 'EUR', today, playbooks: chosenPlaybooks('recommended') }));
      const engine = createEngine(portsOf(memoryWorkspace(files), today));
      const reports = await Promise.all(Object.keys(files).map((file) => engine.checkFile(file)));
      expect(reports.flatMap((report) => report?.findings ?? []).map(({ rule, message }) => `${today} ${rule}: ${message}`)).toEqual([]);
      expect((await engine.portfolio()).accounts.map(({ health }) => typeof health.score)).toEqual(['number']);
    }
  });
});
