// Loads an extension's main file with a stand-in for `vscode` that answers everything with itself, and activates it.
const Module = require('node:module');

const standIn = new Proxy(function () {}, {
  get: (_target, key) => (key === Symbol.iterator ? function* () {} : key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : standIn),
  apply: () => standIn,
  construct: () => standIn,
  has: () => true,
});
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? standIn : load(request, ...rest));

const extension = require(process.argv[2]);
Promise.resolve(extension.activate({ subscriptions: [], extensionUri: standIn, globalState: standIn, workspaceState: standIn, extension: standIn }))
  // Nothing keeps a window waiting after activation: what runs later is measured as first findings.
  .then(() => process.exit(0));
