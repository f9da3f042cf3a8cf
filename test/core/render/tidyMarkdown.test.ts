import { describe, expect, it } from 'vitest';
import { tidyMarkdown } from '../../../src/core/render/tidyMarkdown';

describe('tidyMarkdown', () => {
  it.each([
    ['\n\n# A\n\n\n\nb  \r\nc\n\n', '# A\n\nb\nc\n'],
    ['```\na\n\n\nb\n```\n\n\nc', '```\na\n\n\nb\n```\n\nc\n'],
    ['~~~~\n```\n\n\n~~~~\n\n\nx', '~~~~\n```\n\n\n~~~~\n\nx\n'],
    ['', ''],
    [' \n \n', ''],
  ])('makes %j into %j', (text, expected) => expect(tidyMarkdown(text)).toBe(expected));
});
