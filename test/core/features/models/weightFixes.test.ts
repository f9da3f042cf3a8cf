import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { isOnWeights } from '../../../../src/core/features/models/weightFixes';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { OURS } from '../../health/models/support';

const FILE = 'models/ours.health-model.yaml';

/** Titles of the fixes of each finding on weights, with the text that each leads to. */
async function fixes(text: string): Promise<{ title: string; preferred: boolean; text: string }[][]> {
  const found = await findings(text);
  return found.map((finding) => finding.fixes.map(({ title, preferred, edits }) => ({ title, preferred, text: applyTextEdits(text, edits) })));
}

async function findings(text: string) {
  const engine = createEngine(portsOf(memoryWorkspace({ [FILE]: text }), '2025-12-01'));
  return (await engine.check(engine.read(FILE, text)!)).filter(isOnWeights);
}

/** The lines that differ, as they are now. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
}

describe('weights that do not add up to 1', () => {
  const text = OURS.replace('weight: 0.4\n', 'weight: 0.50 # for now\n');

  it('can be scaled, or one given the rest; nothing of it without asking', async () => {
    const [offered] = await fixes(text);
    expect(offered!.map(({ title }) => title)).toEqual(['Scale the weights to add up to 1: 0.55, 0.45', 'Give the rest to `product_usage`: 0.6 → 0.5', 'Give the rest to `relationship`: 0.5 → 0.4']);
    expect(offered!.map(({ preferred }) => preferred)).toEqual([false, false, false]);
  });

  it('keep all else: comments, layout, and weights that stay as they are', async () => {
    const [offered] = await fixes(text);
    expect(changedLines(text, offered![0]!.text)).toEqual(['    weight: 0.55', '    weight: 0.45 # for now']);
    expect(changedLines(text, offered![1]!.text)).toEqual(['    weight: 0.5']);
    for (const { text: fixed } of offered!) expect(await findings(fixed)).toEqual([]);
  });

  it('are told apart by the list that they stand in', async () => {
    const inner = text.replace('weight: 0.25', 'weight: 0.5');
    const [components, metrics] = await fixes(inner);
    expect(components![0]!.title).toBe('Scale the weights to add up to 1: 0.55, 0.45');
    expect(metrics![0]!.title).toBe('Scale the weights to add up to 1: 0.6, 0.4');
    expect(changedLines(inner, metrics![0]!.text)).toEqual(['        weight: 0.6', '      - { id: trend, from: scores.product_usage.trend, weight: 0.4, values: { up: 9, flat: 5, down: 1 } }']);
  });
});

describe('a weight that is missing', () => {
  it('can be given the rest', async () => {
    const text = OURS.replace('weight: 0.25, ', '');
    const [offered] = await fixes(text);
    expect(offered!.map(({ title }) => title)).toEqual(['Give the rest to `trend`: 0.25', 'Give each that has none an average weight, and scale all to add up to 1: 0.5, 0.5']);
    expect(changedLines(text, offered![0]!.text)).toEqual(['      - { id: trend, from: scores.product_usage.trend, weight: 0.25, values: { up: 9, flat: 5, down: 1 } }']);
    for (const { text: fixed } of offered!) expect(await findings(fixed)).toEqual([]);
  });

  it('gets an average one where the others leave nothing', async () => {
    const text = OURS.replace('weight: 0.6\n', 'weight: 1\n').replace('    weight: 0.4\n', '');
    const offered = (await fixes(text)).flat();
    expect(offered.map(({ title }) => title)).toEqual(['Give each that has none an average weight, and scale all to add up to 1: 0.5, 0.5']);
    expect(offered[0]!.text).toContain('    label: Relationship\n    weight: 0.5\n');
  });

  it('is not mended where a weight comes from an alias', async () => {
    const text = OURS.replace('weight: 0.6\n', 'weight: &most 0.6\n').replace('weight: 0.4\n', 'weight: *most\n');
    const [offered] = await fixes(text);
    expect(offered ?? []).toEqual([]);
  });
});
