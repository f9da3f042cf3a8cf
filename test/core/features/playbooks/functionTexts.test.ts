import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../../src/core/expression/expression';
import { FUNCTIONS } from '../../../../src/core/expression/functions';
import { LIST_FUNCTIONS } from '../../../../src/core/expression/listFunctions';
import { loadCel } from '../../../../src/core/expression/loadCel';
import { FUNCTION_TEXTS, HEALTH_TEXTS, HEALTH_TYPES, LIST_FUNCTION_TEXTS, TEXT_FUNCTION_TEXTS } from '../../../../src/core/features/playbooks/expressions/functionTexts';
import { playbookEnvironment } from '../../../../src/core/playbooks/playbookEnvironment';

/** What is said of functions, against those that there are. */
describe('texts on functions', () => {
  it('are there for each function of values, with the usage that messages give', () => {
    const texts = { ...FUNCTION_TEXTS, ...TEXT_FUNCTION_TEXTS };
    for (const [name, { usage }] of FUNCTIONS) expect(texts[name]?.usage, name).toBe(usage);
    expect(Object.keys(texts).filter((name) => !FUNCTIONS.has(name))).toEqual(['has', 'peer_median']);
  });

  it.each([...Object.entries(HEALTH_TYPES)])('know what health.%s gives', async (name, kind) => {
    const usage = HEALTH_TEXTS[name]!.usage.replace('"id"', '"product_usage"');
    expect(compileExpression(usage, playbookEnvironment(undefined, await loadCel()))).toMatchObject({ ok: true, type: { kind } });
  });

  it('are there for each function of lists', async () => {
    expect(Object.keys(LIST_FUNCTION_TEXTS)).toEqual(LIST_FUNCTIONS);
    for (const name of LIST_FUNCTIONS) expect(compileExpression(`events.${name}(e, e.internal)`, playbookEnvironment(undefined, await loadCel())).ok, name).toBe(true);
  });
});
