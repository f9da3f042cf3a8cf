import { describe, expect, it } from 'vitest';
import type { SheetScene } from '../../../src/core/rules/rule';
import { WatchedScene } from '../../../src/core/rules/watchedScene';
import { readSettings } from '../../../src/core/model/settings';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';

/** A rule that counts how often it looks. */
function countingRule(id: string, look: (scene: SheetScene) => string) {
  const rule = { id, looks: 0, check: (scene: SheetScene) => [{ message: `${++rule.looks} ${look(scene)}`, path: [] }] };
  return rule;
}

function sceneOf(value: JsonObject, parameter = 1): SheetScene {
  return { settings: SETTINGS, asOf: '2025-12-01', playbooks: undefined, parameter: () => parameter, kind: 'account', value, rules: [] };
}

const SETTINGS = readSettings({});

function messages(rule: ReturnType<typeof countingRule>, scene: SheetScene, kind = 'account'): string[] {
  return new WatchedScene(scene, kind).check(rule).map(({ message }) => message);
}

describe('a scene that sees what a rule looks at', () => {
  const list = [1, 2];

  it('lets a rule look again only when what it saw has changed', () => {
    const rule = countingRule('test/one', ({ value }) => String(JSON.stringify(value['arr'])));
    expect(messages(rule, sceneOf({ arr: 1, tags: list }))).toEqual(['1 1']);
    expect(messages(rule, sceneOf({ arr: 1, tags: [3] }))).toEqual(['1 1']);
    expect(messages(rule, sceneOf({ arr: 2, tags: [3] }))).toEqual(['2 2']);
    expect(messages(rule, sceneOf({ tags: [3] }))).toEqual(['3 undefined']);
  });

  it('takes lists for the same when they are the very same', () => {
    const rule = countingRule('test/list', ({ value }) => JSON.stringify(value['tags']));
    messages(rule, sceneOf({ tags: list }));
    messages(rule, sceneOf({ tags: list, arr: 1 }));
    expect(rule.looks).toBe(1);
    messages(rule, sceneOf({ tags: [...list] }));
    expect(rule.looks).toBe(2);
  });

  it.each([
    ['asks for its keys', (value: JsonObject) => Object.keys(value).join()],
    ['copies it', (value: JsonObject) => JSON.stringify({ ...value })],
  ])('lets a rule look at every text that %s', (id, look) => {
    const rule = countingRule(`test/${id}`, ({ value }) => look(value));
    messages(rule, sceneOf({ arr: 1 }));
    expect(messages(rule, sceneOf({ arr: 1, csm: 'a' }))[0]).toMatch(/^2 .*csm/);
  });

  it('sees whether a key is there, and parameters', () => {
    const rule = countingRule('test/more', ({ value, parameter }) => `${'arr' in value} ${Object.hasOwn(value, 'csm')} ${parameter('days')}`);
    expect(messages(rule, sceneOf({}))).toEqual(['1 false false 1']);
    expect(messages(rule, sceneOf({ arr: 1 }))).toEqual(['2 true false 1']);
    expect(messages(rule, sceneOf({ arr: 1, csm: 'a' }))).toEqual(['3 true true 1']);
    expect(messages(rule, sceneOf({ arr: 1, csm: 'a' }, 2))).toEqual(['4 true true 2']);
  });

  it('keeps sheets of different kinds apart, and looks again after a rule threw', () => {
    let fails = true;
    const rule = countingRule('test/throws', () => {
      if (fails) throw new Error('no');
      return 'fine';
    });
    const value = {};
    expect(() => messages(rule, sceneOf(value))).toThrow('no');
    fails = false;
    expect(messages(rule, sceneOf(value))).toEqual(['2 fine']);
    expect(messages(rule, sceneOf(value), 'success-plan')).toEqual(['3 fine']);
    expect(messages(rule, sceneOf(value))).toEqual(['2 fine']);
  });
});
