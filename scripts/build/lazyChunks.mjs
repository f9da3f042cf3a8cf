import { dirname, relative, resolve } from 'node:path';

/**
 * An esbuild plugin: `import('./x')` of a module named in `chunks` is left to be required at run time from its own file.
 * @param {Record<string, string>} chunks name of the chunk -> its module, from the project's root
 * @param {string} prefix where chunks lie as seen from the file that is built
 */
export function lazyChunks(chunks, prefix) {
  const byModule = new Map(Object.entries(chunks).map(([name, module]) => [resolve(module), name]));
  return {
    name: 'lazy-chunks',
    setup(build) {
      build.onResolve({ filter: /^\./ }, (args) => {
        if (args.kind !== 'dynamic-import') return undefined;
        const module = resolve(args.resolveDir, `${args.path}.ts`);
        const name = byModule.get(module);
        if (name === undefined) return undefined;
        return { path: `${prefix}${name}.js`, external: true, sideEffects: false, pluginData: relative(dirname(module), module) };
      });
    },
  };
}
