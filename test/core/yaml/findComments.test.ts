import { describe, expect, it } from 'vitest';
import { findComments } from '../../../src/core/yaml/findComments';
import { readYaml } from '../../../src/core/yaml/readYaml';

function comments(text: string): string[] {
  return findComments(readYaml(text), 'here').map(({ start, end }) => text.slice(start, end));
}

describe('findComments', () => {
  it('gives comments that hold the word, alone or behind a value, to the end of their line', () => {
    expect(comments('# here 1  \r\na: 1 # and here\r\nb: [x, # here 2\r\n  y] #here 3')).toEqual(['# here 1', '# and here', '# here 2', '#here 3']);
    expect(comments('\uFEFF# here\na: 1 # other\n')).toEqual(['# here']);
    expect(comments('a: | # here\n  text\nb: &here 1 # x # here\n')).toEqual(['# here', '# x # here']);
    expect(comments('# here and here\n')).toEqual(['# here and here']);
  });

  it('takes no text of a value or key for a comment', () => {
    expect(comments('a: "x # here"\nb: \'y # here\'\n"c # here": x# here\n')).toEqual([]);
    expect(comments('a: |\n  # here\n  text\nb: >-\n  x\n  # here\n')).toEqual([]);
    expect(comments('a: "one\n  # here\n  two" # here too\n')).toEqual(['# here too']);
  });

  it('gives nothing where the word is not', () => {
    expect(comments('a: 1 # else\n')).toEqual([]);
  });
});
