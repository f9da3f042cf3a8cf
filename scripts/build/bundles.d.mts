import type { BuildOptions } from 'esbuild';

export function webOptions(): BuildOptions;
export function pageOptions(): BuildOptions;
