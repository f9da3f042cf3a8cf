import { npmCheck } from './npmCheck.mjs';
import { unitTests } from './unitTests.mjs';

/**
 * The steps of `npm test`, in order. Each gives `{ passed, failed, skipped?, failures? }`, of each failure a line. A step that needs another one fails unrun when
 * that one has failed, and brings it along when it is chosen alone. What comes from node_modules is imported only when a step
 * runs, since a fresh clone has to install it first.
 */
export function testSteps(root, { screenshots, files }) {
  const npm = (name) => () => npmCheck(name, root);
  const inVsCode = (name) => async () => (await import('./vsCodeSuite.mjs')).vsCodeSuite(name, root, { screenshots });
  const suite = (name, title, needs) => ({ name, title: `VS Code: ${title}`, needs, slow: true, run: inVsCode(name) });
  return [
    { name: 'generate', title: 'Generated files are up to date', run: npm('generate:check') },
    { name: 'build', title: 'Build', run: npm('build') },
    { name: 'typecheck', title: 'Types', run: npm('typecheck') },
    { name: 'lint', title: 'Lint', run: npm('lint') },
    { name: 'unit', title: 'Unit and command line tests', run: () => unitTests(root) },
    { name: 'bundle', title: 'Bundles of the tests in VS Code', slow: true, run: () => bundleTests(files) },
    suite('node', 'Node extension host', ['build', 'bundle']),
    suite('web', 'web worker extension host', ['build', 'bundle']),
    suite('restricted', 'Restricted Mode', ['build', 'bundle']),
    suite('neighbour', 'beside a YAML extension', ['build', 'bundle']),
    { name: 'package', title: 'Package', needs: ['build'], slow: true, run: npm('package') },
    suite('vsix', 'packed extension', ['bundle', 'package']),
  ];
}

async function bundleTests(files) {
  const { buildTests } = await import('../buildTests.mjs');
  await buildTests(files);
  return { passed: 0, failed: 0 }; // Only the tests in the bundles count.
}
