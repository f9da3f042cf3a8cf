import { beforeAll, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/core/documents/language';
import { PRESET_MODELS } from '../../../src/core/health/generated/presetModels';
import { SEGMENT_SETS } from '../../../src/core/model/generated/segmentSets';

/** What documents print of health models and segments by `term`: a label without its Chinese term would stand in English. */

let terms: ReadonlySet<string>;

beforeAll(async () => {
  const { words } = await loadLanguage('zh-Hans');
  terms = new Set(Object.keys(words['terms'] as object));
});

const PRINTED_AS_YES_OR_NO = ['true', 'false'];

/** Labels of tiers, components and metrics, what to do in a tier, and the values that a metric scores by name. */
function printedBy(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(printedBy);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    if ((key === 'label' || key === 'action') && typeof value === 'string') return [value];
    if (key === 'values' && typeof value === 'object' && value !== null) return Object.keys(value).filter((name) => !PRINTED_AS_YES_OR_NO.includes(name));
    return printedBy(value);
  });
}

it.each(Object.entries(PRESET_MODELS))('has a Chinese term for all that the model %s prints', (_id, model) => {
  const printed = printedBy(model);
  expect(printed.length).toBeGreaterThan(10);
  expect(printed.filter((label) => !terms.has(label))).toEqual([]);
});

it('has a Chinese term for each segment, and for yes and no', () => {
  const segments = Object.values(SEGMENT_SETS).flatMap((set) => set.map(({ id, label }) => label ?? id));
  expect([...segments, 'yes', 'no', 'none'].filter((label) => !terms.has(label))).toEqual([]);
});
