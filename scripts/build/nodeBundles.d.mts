import type { OutputChunk } from 'rolldown';

export const PROGRAMS: Readonly<Record<string, string>>;
export function bundleForNode(programs: Readonly<Record<string, string>>, folder: string, options?: { write?: boolean }): Promise<OutputChunk[]>;
export function loadedWith(files: readonly OutputChunk[], fileName: string, options?: { later?: boolean }): OutputChunk[];
export function extensionFiles(files: readonly OutputChunk[]): OutputChunk[];
export function fileOfModule(files: readonly OutputChunk[], module: string): string;
