import type { LanguageSettings } from 'yaml-language-server';

export function schemaText(address: string): string;
export const accountSchema: Record<string, unknown>;
export const commonSchema: Record<string, unknown>;
export const serverContext: object;
export const serverSettings: LanguageSettings;
