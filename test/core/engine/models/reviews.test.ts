import { describe, expect, it } from 'vitest';
import type { ModelComparison } from '../../../../src/core/health/models/modelReviews';
import { reviewHeadline, reviewMarkdown } from '../../../../src/core/report/models/reviewWords';
import { but, OURS } from '../../health/models/support';
import { account, engineOn, left, MODEL } from './support';

const SETTINGS = `health_model: ${MODEL}\ncurrency: EUR\n`;
const TURNED = OURS.replace('weight: 0.6\n', 'weight: 0.5\n').replace('weight: 0.4\n', 'weight: 0.5\n');
const OTHER = 'models/other.health-model.yaml';
const COMMITS = [
  { day: '2025-10-01', files: { 'customer-success.yaml': 'preset: csm\ncurrency: EUR\n', [MODEL]: but('min: 60', 'min: 70') } },
  { day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, [MODEL]: OURS, [OTHER]: TURNED, 'accounts/acme/account.yaml': account('Acme', 8, 3), 'accounts/beta/account.yaml': account('Beta', 9), 'accounts/gone/account.yaml': account('Gone', 1, 1, left('2025-11-01')) } },
];

async function compare(after: string, before?: string): Promise<ModelComparison> {
  return (await engineOn(COMMITS).models()).compare(after, before);
}

describe('comparing models', () => {
  it('compares with the model in force, without the customers who left', async () => {
    const { names, effect, left: gone, currency, asOf } = await compare(OTHER);
    expect([names, gone, currency, asOf]).toEqual([{ before: MODEL, after: OTHER }, 1, 'EUR', '2025-12-01']);
    // Acme: 0.6 × 80 + 0.4 × 30 = 60, then 55.
    expect(effect.moves.map(({ account: name, before, after, move }) => [name, before.score, after.score, move])).toEqual([['Acme', 60, 55, 'down']]);
    expect(effect.all).toEqual({ accounts: 2, arr: 2000 });
  });

  it('knows presets, files, files of a revision, and the model in force at a revision', async () => {
    expect((await compare(MODEL, MODEL)).effect.moved.accounts).toBe(0);
    expect((await compare(MODEL, `HEAD~1:${MODEL}`)).diff.tiers).toMatchObject([{ before: { min: 70 }, after: { min: 60 } }]);
    expect((await compare(MODEL, 'HEAD~1:')).diff).toMatchObject({ before: 'csm', after: 'ours' });
    expect((await compare('csm', 'HEAD~1:')).diff).toMatchObject({ model: [], components: [], metrics: [], tiers: [] });
  });

  it('refuses what is not there in one plain line', async () => {
    await expect(compare('models/none.health-model.yaml')).rejects.toThrow('there is no health model models/none.health-model.yaml (models/none.health-model.yaml is not there): name one of engine, csm, scorecard, strategist, or a file');
    await expect(compare('HEAD~9:x')).rejects.toThrow('there is no revision HEAD~9: name a commit, a branch, a tag, or HEAD~1');
    await expect(compare('customer-success.yaml')).rejects.toThrow('customer-success.yaml holds no health model');
    const faulty = engineOn(COMMITS, { [OTHER]: but('weight: 0.4\n', 'weight: 0.5\n') });
    await expect((await faulty.models()).compare(OTHER)).rejects.toThrow(`the health model ${OTHER} has errors; run csac validate on it`);
  });

  it('lists presets and files, and says which is in force', async () => {
    const choices = await (await engineOn(COMMITS).models()).list();
    expect(choices.map(({ name, isInForce }) => `${name}${isInForce ? ' in force' : ''}`)).toEqual(['engine', 'csm', 'scorecard', 'strategist', OTHER, `${MODEL} in force`]);
  });
});

describe('a model in work', () => {
  const review = async (text: string, file = MODEL, unsaved: Record<string, string> = {}) => {
    const engine = engineOn(COMMITS, { [file]: text, ...unsaved });
    return (await (await engine.models()).review(engine.read(file, text)!, { saved: async () => OURS }))!;
  };

  it('that is in force is compared with the one that was so at the last commit', async () => {
    const found = await review(TURNED);
    expect([found.against, found.names.before, found.effect.moved.accounts]).toEqual(['last-commit', 'last commit', 1]);
    expect(reviewHeadline(found)).toBe('1 account changes tier · EUR 1,000 ARR · 1 down · against the last commit');
    const first = await review(OURS, OTHER, { 'customer-success.yaml': `health_model: ${OTHER}\n` });
    expect([first.against, first.effect.moved.accounts, reviewHeadline(first)]).toEqual(['last-commit', 0, 'As at the last commit · 2 accounts · mean score 75']);
  });

  it('that is not in force is compared with the one that is', async () => {
    const found = await review(TURNED, OTHER);
    expect([found.against, found.names.before]).toEqual(['in-force', MODEL]);
    expect(found.shares).toEqual(new Map([['product_usage', 0.5], ['relationship', 0.5]]));
    expect(found.components.get('relationship')).toMatchObject({ scored: 2, mean: 60 });
  });

  it('is compared with its saved text where nothing is recorded, and else with nothing', async () => {
    const files = Object.assign({}, ...COMMITS.map((commit) => commit.files)) as Record<string, string>;
    const engine = engineOn([], { ...files, [MODEL]: TURNED });
    const reviews = await engine.models();
    const saved = await reviews.review(engine.read(MODEL, TURNED)!, { saved: async () => OURS });
    expect([saved!.against, saved!.effect.moved.accounts]).toEqual(['saved', 1]);
    const alone = await reviews.review(engine.read(MODEL, TURNED)!);
    expect([alone!.against, reviewHeadline(alone!)]).toEqual(['nothing', '2 accounts · mean score 72.5']);
    expect(reviewMarkdown(alone!)).toContain('There is nothing to compare it with');
  });

  it('keeps its last good answer, marked stale, and gives none when nobody waits for it', async () => {
    const engine = engineOn(COMMITS);
    const reviews = await engine.models();
    const good = await reviews.review(engine.read(OTHER, TURNED)!);
    const broken = await reviews.review(engine.read(OTHER, TURNED.replace('weight: 0.5\n', 'weight: 0.7\n'))!);
    expect(broken).toEqual({ ...good, stale: true });
    expect(reviewMarkdown(broken!)).toContain('> The text cannot be used as it stands');
    expect(await reviews.review(engine.read(OTHER, OURS)!, { token: { isCancellationRequested: true } })).toBeUndefined();
  });

  it('gives way while many accounts are scored, once for each model', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_each, at) => [`accounts/a${at}/account.yaml`, account(`A${at}`, at % 10)]));
    const engine = engineOn(COMMITS, many);
    const reviews = await engine.models();
    let pauses = 0;
    const run = { pause: async () => void pauses++ };
    await reviews.review(engine.read(OTHER, TURNED)!, run);
    // Twice 250 accounts, and before the sums are made.
    expect(pauses).toBe(5);
    await reviews.review(engine.read(OTHER, `${TURNED}# a comment\n`)!, run);
    expect(pauses).toBe(6);
  });
});
