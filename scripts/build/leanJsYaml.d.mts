import type { Plugin } from 'esbuild';

export function leanJsYaml(source: string): string;
export const leanJsYamlPlugin: Plugin;
