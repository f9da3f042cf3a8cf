import { describe, expect, it } from 'vitest';
import { nearestNode, nodeAt, pathAt } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';

const TEXT = 'a: 1\nb:\n  - x\n  - y: 2\nc: &q {d: 3}\ne: *q\nf:\n';
const root = readYaml(TEXT).roots[0] ?? null;

describe('nodeAt', () => {
  it('finds values with their keys', () => {
    expect(nodeAt(root, ['b', 1, 'y'])).toMatchObject({ node: { value: 2 }, key: { value: 'y' } });
    expect(nodeAt(root, ['b', 0])).toMatchObject({ node: { value: 'x' } });
    expect(nodeAt(root, ['b', 0])).not.toHaveProperty('key');
    expect(nodeAt(root, [])).toEqual({ node: root });
  });

  it('follows aliases and tells an empty value from a missing one', () => {
    expect(nodeAt(root, ['e', 'd'])).toMatchObject({ node: { value: 3 } });
    expect(nodeAt(root, ['f'])).toMatchObject({ node: null, key: { value: 'f' } });
    expect(nodeAt(root, ['g'])).toBeUndefined();
    expect(nodeAt(root, ['a', 'x'])).toBeUndefined();
    expect(nodeAt(root, ['b', 7])).toBeUndefined();
    expect(nodeAt(null, ['a'])).toBeUndefined();
  });
});

describe('nearestNode', () => {
  it('gives the deepest place that there is', () => {
    expect(nearestNode(root, ['b', 1, 'z', 'q'])).toMatchObject({ depth: 2, node: { kind: 'map' } });
    expect(nearestNode(root, ['f', 'x'])).toMatchObject({ depth: 1, node: null, key: { value: 'f' } });
    expect(nearestNode(root, ['z'])).toMatchObject({ depth: 0, node: root });
  });
});

describe('pathAt', () => {
  it.each([
    ['a: 1', 0, ['a']],
    ['a: 1', 3, ['a']],
    ['x\n', 0, ['b', 0]],
    ['y: 2', 0, ['b', 1, 'y']],
    ['y: 2', 3, ['b', 1, 'y']],
    ['d: 3', 3, ['c', 'd']],
    ['*q', 1, ['e']],
    ['f:', 1, ['f']],
  ])('gives for %j + %i the path %j', (marker, plus, path) => {
    expect(pathAt(root, TEXT.indexOf(marker) + plus)).toEqual(path);
  });

  it('gives nothing between entries', () => {
    expect(pathAt(root, TEXT.length)).toEqual([]);
    expect(pathAt(null, 0)).toEqual([]);
  });
});
