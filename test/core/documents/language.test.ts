import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguage } from '../../../src/core/documents/language';

describe('the language of documents', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['de', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
  ])('of %s is %s', (locale, language) => expect(languageOf(locale)).toBe(language));

  it('has the English texts where it has none of its own', async () => {
    const english = await loadLanguage('en');
    const chinese = await loadLanguage('zh-Hans');
    expect(Object.keys(chinese.documents).sort()).toEqual(Object.keys(english.documents).sort());
    expect(chinese.words['common']).not.toEqual(english.words['common']);
    expect((await loadLanguage('toString')).documents).toBe(english.documents);
  });
});
