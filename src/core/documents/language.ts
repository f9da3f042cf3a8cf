import type { WordMap } from '../render/words';
import { mergeWords } from '../render/words';
import { LANGUAGES } from './generated/languages';

/** What documents of one language are made of, as `templates/<language>` has it. */
export interface LanguageTexts {
  /** Template texts with front matter, by id. */
  readonly documents: Readonly<Record<string, string>>;
  readonly partials: Readonly<Record<string, string>>;
  readonly words: WordMap;
}

/** The language that has every document; others fall back to it. */
export const FIRST_LANGUAGE = 'en';

/**
 * The language for a locale's documents: its own, or that of its script (`zh-CN` is written in `zh-Hans`), where we have it; else English.
 * @param locale a BCP 47 tag; one that is none gives English
 */
export function languageOf(locale: string): string {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return [`${language}-${script}`, language].find((name) => Object.hasOwn(LANGUAGES, name)) ?? FIRST_LANGUAGE;
  } catch {
    return FIRST_LANGUAGE;
  }
}

/** A language's texts, with the English ones where it has none of its own. */
export async function loadLanguage(language: string): Promise<LanguageTexts> {
  const first = await LANGUAGES[FIRST_LANGUAGE]!();
  if (language === FIRST_LANGUAGE || !Object.hasOwn(LANGUAGES, language)) return first;
  const own = await LANGUAGES[language]!();
  return {
    documents: { ...first.documents, ...own.documents },
    partials: { ...first.partials, ...own.partials },
    words: mergeWords(own.words, first.words),
  };
}
