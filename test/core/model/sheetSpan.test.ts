import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { spanOf } from '../../../src/core/model/sheetSpan';
import type { YamlPath } from '../../../src/core/yaml/sourceTree';

const text = 'customer_health:\n  account: "A 👩‍💻"\n  csm:\n  scores: { product_usage: { trend: up } }\n  events:\n    - date: 2025-10-03 # then\n      type: other\n    -\n';
const document = readDocument('x.yaml', text)!;

function marked(path: YamlPath, what?: 'key' | 'value'): string {
  const { start, end } = spanOf(document, document.sheets[0]!, path, what);
  return text.slice(start, end);
}

describe('spanOf', () => {
  it.each<[YamlPath, string, string]>([
    [[], 'customer_health', 'customer_health'],
    [['account'], 'account', '"A 👩‍💻"'],
    [['csm'], 'csm', 'csm'],
    [['scores', 'product_usage', 'trend'], 'trend', 'up'],
    [['scores', 'product_usage'], 'product_usage', '{ trend: up }'],
    [['scores', 'support', 'csat'], 'scores', 'scores'],
    [['events', 0, 'type'], 'type', 'other'],
    [['events', 0, 'note'], 'date: 2025-10-03 # then', 'date: 2025-10-03 # then'],
    [['events', 1], 'events', 'events'],
    [['events', 7], 'events', 'events'],
    [['nope', 'nope'], 'customer_health', 'customer_health'],
  ])('%j', (path, key, value) => {
    expect(marked(path, 'key')).toBe(key);
    expect(marked(path)).toBe(value);
  });
});
