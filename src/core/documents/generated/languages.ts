// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { LanguageTexts } from '../language';

/** The languages that documents are written in, and how to get their texts. */
export const LANGUAGES: Readonly<Record<string, () => Promise<LanguageTexts>>> = {
  "en": async () => (await import('./templatesEn')).TEXTS,
  "zh-Hans": async () => (await import('./templatesZhHans')).TEXTS,
};
