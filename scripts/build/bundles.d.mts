import type { BuildOptions } from 'esbuild';

export const DESKTOP_CHUNKS: Readonly<Record<string, string>>;
export function desktopEntryOptions(): BuildOptions;
export function desktopChunkOptions(name: string): BuildOptions;
export function cliOptions(): BuildOptions;
export function programOptions(entryPoint: string, outfile: string, chunks: string): BuildOptions;
export function workerOptions(): BuildOptions;
export function webOptions(): BuildOptions;
export function pageOptions(): BuildOptions;
