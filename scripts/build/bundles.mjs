import { leanJsYamlPlugin } from './leanJsYaml.mjs';

const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  sourcemap: false,
  target: 'es2022',
  logLimit: 20,
};

/** The web extension is one file, as its host cannot load further ones; what is loaded lazily starts there at first use. */
export function webOptions() {
  return {
    ...common,
    plugins: [leanJsYamlPlugin],
    platform: 'browser',
    format: 'cjs',
    // The worker build of remark's character decoder; its browser build needs a document.
    conditions: ['worker', 'browser', 'import'],
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode'],
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    alias: { '#platform': './src/vscode/platform/web.ts', 'source-map': './scripts/build/noSourceMap.mjs' },
  };
}

/** The pages that the extension shows in views of its own. They run in a browser and know nothing of VS Code but its messages. */
export function pageOptions() {
  const entryPoints = ['main.ts', 'copyView.css'].map((file) => ({ in: `src/webview/copy/${file}`, out: 'copyView' }));
  return { ...common, platform: 'browser', format: 'iife', entryPoints, outdir: 'dist' };
}
