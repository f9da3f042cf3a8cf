import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import type { DiffRequest, PortfolioDiff } from '../../../../src/core/diff/portfolioDiff';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { countedHistory } from '../../support/countedHistory';
import { memoryHistory } from '../../support/memoryHistory';
import { FILE, sheet, TODAY } from '../history/support';

const ZETA = 'accounts/zeta/account.yaml';
const PEERS = ['name: ours', 'scale: 100', 'minimum_coverage: 0.1', 'components:', '  - id: use', '    weight: 1', '    metrics:', '      - { id: ratio, weight: 1, from: "scores.product_usage.dau_mau_ratio / peer_median(\'scores.product_usage.dau_mau_ratio\')", points: [[0, 0], [2, 100]] }', 'tiers:', '  - { id: good, min: 40, color: green }', '  - { id: poor, min: 0, color: red }', ''].join('\n');

/** A portfolio whose first commit holds these files; what is saved and what is open in an editor may be others. */
function portfolio(recorded: Record<string, string>, { saved = recorded, open = {} }: { saved?: Record<string, string>; open?: Record<string, string> } = {}) {
  const { history, calls } = countedHistory(memoryHistory([{ day: '2025-11-01', files: recorded }], { present: () => saved }));
  const workspace = { ...memoryWorkspace({ ...saved, ...open }), unsaved: () => Object.keys(open) };
  const engine = createEngine({ ...portsOf(workspace, TODAY), history });
  const between = async (request: Partial<DiffRequest> = {}): Promise<PortfolioDiff> => (await engine.diffs()).between({ base: 'HEAD', ...request });
  return { between, calls };
}

const moves = ({ accounts }: PortfolioDiff) => accounts.map(({ account, score }) => [account, score.before !== score.after]);

describe('the difference of a portfolio', () => {
  it('counts what somebody is writing, saved or not, also where the saved text is another one', async () => {
    const { between } = portfolio({ [FILE]: sheet(), [ZETA]: sheet({ name: 'Zeta' }) }, { open: { [ZETA]: sheet({ name: 'Zeta', ratio: 0.05 }) } });
    expect(moves(await between())).toEqual([['Zeta', true]]);
    const undone = portfolio({ [FILE]: sheet() }, { saved: { [FILE]: sheet({ ratio: 0.05 }) }, open: { [FILE]: sheet() } });
    expect(moves(await undone.between())).toEqual([]);
  });

  it('reads no more of the history than what changed', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_each, at) => [`accounts/a${at}/account.yaml`, sheet({ name: `A${at}` })]));
    const { between, calls } = portfolio(many, { saved: { ...many, 'accounts/a7/account.yaml': sheet({ name: 'A7', ratio: 0.1 }) } });
    expect(moves(await between())).toEqual([['A7', true]]);
    expect(calls).toMatchObject({ files: 0, texts: 1, changedFiles: 1, state: 0, versions: 0 });
  });

  it('looks at all accounts where they are compared with each other, and says so', async () => {
    const files = { 'customer-success.yaml': 'preset: engine\nhealth_model: models/ours.health-model.yaml\n', 'models/ours.health-model.yaml': PEERS, [FILE]: sheet({ ratio: 0.2 }), [ZETA]: sheet({ name: 'Zeta', ratio: 0.2 }), 'accounts/uno/account.yaml': sheet({ name: 'Uno', ratio: 0.4 }) };
    const { between } = portfolio(files, { saved: { ...files, [FILE]: sheet({ ratio: 0.6 }) } });
    const diff = await between();
    expect(moves(diff)).toEqual([['Zeta', true], ['Acme', true], ['Uno', true]]);
    expect(diff.accounts.find(({ account }) => account === 'Uno')?.reasons.map(({ label }) => label)).toEqual(['Medians of the other accounts']);
    expect(diff.notes).toEqual(['The health model compares accounts with the medians of others, so all accounts were compared.']);
  });

  it('ends in one line when nobody wants it any more, and where snapshots are all there is', async () => {
    const { between } = portfolio({ [FILE]: sheet() }, { saved: { [FILE]: sheet({ ratio: 0.1 }) } });
    await expect(between({ token: { isCancellationRequested: true } })).rejects.toThrow('the comparison was cancelled');
    const snapshots = createEngine(portsOf(memoryWorkspace({ [FILE]: sheet(), 'health-history.jsonl': '{"day":"2025-11-01","file":"accounts/acme/account.yaml","sheet":0,"account":"Acme","score":50,"tier":null,"data":{"account":"Acme"}}\n' }), TODAY));
    await expect(snapshots.diffs().then((diffs) => diffs.between({ base: 'HEAD' }))).rejects.toThrow('it needs the portfolio in Git');
  });
});
