import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/core/engine/healthModels';
import { accountsOf, healthOf } from '../../../src/core/engine/scoring';
import { snapshotData } from '../../../src/core/history/snapshotData';
import { isCandidate } from '../../../src/core/model/documentKind';
import { PRESET_IDS } from '../../../src/core/model/presets';
import { readDocument } from '../../../src/core/model/readDocument';
import { folderWorkspace, memoryWorkspace } from '../../support/fileWorkspace';

describe('snapshotData', () => {
  it('keeps what the model reads, with the name and the CSM, and nothing else', () => {
    const body = { account: 'A', csm: 'dana', notes: 'secret', arr: 1, website: 'https://a', scores: { product_usage: { dau: 1, note: 'secret' } }, overrides: [{ of: 'overall', score: 70, reason: 'Pilot', by: 'dana' }] };
    expect(snapshotData(body, ['scores', 'arr', 'overrides'])).toEqual({ account: 'A', csm: 'dana', arr: 1, scores: { product_usage: { dau: 1 } }, overrides: [{ of: 'overall', score: 70, reason: 'Pilot', by: 'dana' }] });
  });

  it('names nobody of the customer, and the same person always alike', () => {
    const body = {
      stakeholders: [{ name: 'Ana Ruiz', email: 'ana@acme.example', phone: '1', role: 'champion', reports_to: 'Tom Berg' }, { name: 'Tom Berg', note: 'x' }],
      scores: { relationship: { champion: 'Tom Berg', exec_sponsor: 'Zoe' } },
      touchpoints: [{ with: ['Zoe', 'Ana Ruiz'], by: 'dana' }],
      requests: [{ by: 'Ana Ruiz' }],
      metrics: { champion: 'gold', note: 'A' },
    };
    const inputs = Object.keys(body);
    expect(snapshotData(body, inputs)).toEqual({
      stakeholders: [{ name: 'Contact 1', role: 'champion' }, { name: 'Contact 2' }],
      scores: { relationship: { champion: 'Contact 2', exec_sponsor: 'Contact 3' } },
      touchpoints: [{ with: ['Contact 3', 'Contact 1'], by: 'dana' }],
      requests: [{ by: 'Contact 1' }],
      metrics: { champion: 'gold', note: 'A' },
    });
  });

  it('scores like the file itself, on all examples and presets', async () => {
    const workspace = folderWorkspace('examples/portfolio');
    const models = await Promise.all(PRESET_IDS.map((id) => loadModel(id, memoryWorkspace({}))));
    let scored = 0;
    for (const file of (await workspace.list()).filter(isCandidate)) {
      const content = await workspace.read(file);
      const document = content.kind === 'text' ? readDocument(file, content.text) : undefined;
      for (const read of document === undefined ? [] : accountsOf(document)) {
        for (const model of models) {
          const basis = { model, peers: undefined, segments: [], asOf: '2025-12-01' };
          const text = JSON.stringify({ customer_health: snapshotData(read.data, model.model!.inputs) });
          const [again] = accountsOf(readDocument(file, text)!);
          expect(healthOf(again!, basis).exact, file).toBe(healthOf(read, basis).exact);
          scored++;
        }
      }
    }
    expect(scored).toBeGreaterThan(20);
  });
});
