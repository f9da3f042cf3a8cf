import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

/** Answers everything with itself: enough for an extension that only registers things. */
const standIn: unknown = new Proxy(function () {}, {
  get: (_target, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? function* () {} : standIn),
  apply: () => standIn,
  construct: () => standIn as object,
});

interface LoadedExtension {
  readonly activate: (context: unknown) => unknown;
}

/** Loads the web bundle as VS Code's worker does: CommonJS, `vscode` alone to require, no Node, no page, no eval. */
function loadInWorkerLikeContext(): LoadedExtension {
  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'vscode') return standIn;
    throw new Error(`a web worker cannot require ${name}`);
  };
  const context = createContext(
    { module, exports: module.exports, require, TextDecoder, TextEncoder, URL, AbortController, setTimeout, clearTimeout, queueMicrotask, console },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(`var self = globalThis;\n${readFileSync('dist/web/extension.js', 'utf8')}`, { filename: 'extension.js' }).runInContext(context);
  return module.exports as LoadedExtension;
}

describe('the web bundle', () => {
  it('loads and activates without Node, a document or code from strings', async () => {
    const extension = loadInWorkerLikeContext();
    await extension.activate({ subscriptions: [], extensionUri: standIn });
    expect(extension.activate).toBeTypeOf('function');
  });

  it('names nothing of Node', () => {
    const bundle = readFileSync('dist/web/extension.js', 'utf8');
    expect(bundle.match(/require\("(?!vscode")[^"]*"\)/g) ?? []).toEqual([]);
  });
});
