import { statSync } from 'node:fs';
import { extensionFiles, fileOfModule, loadedWith } from './nodeBundles.mjs';

/**
 * Ceilings in bytes, minified, of what is loaded together: a heavier start would be felt by everyone who opens a window. The aims of
 * T7 are 40 kB for the activation, 130 for the first account, 650 in all. A rule adds a kilobyte to what an account loads; the texts of
 * the schemas (85), the libraries of Markdown and templates (230), the documents of each language (150), the library of playbooks (100), what
 * playbooks and changes need (200), and what reads the past, compares health models or tries values (190) are loaded with what asks for them.
 */
const CEILINGS = {
  activation: 20_000,
  'the first account': 410_000,
  'the desktop extension in all': 2_260_000,
};

/**
 * Prints what each file weighs, and what is loaded together; throws with what is too heavy.
 * @param files the files for Node, as rolldown tells them
 * @param {string[]} others further files, from the project's root
 */
export function checkSizes(files, others) {
  const sizeOf = (chunks) => chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  for (const file of files) print(sizeOf([file]), `dist/${file.fileName}`);
  for (const file of others) print(statSync(file).size, file);
  const loaded = {
    activation: sizeOf(loadedWith(files, 'extension.js')),
    'the first account': sizeOf(loadedWith(files, fileOfModule(files, 'src/vscode/session.ts'))),
    'the desktop extension in all': sizeOf(extensionFiles(files)),
  };
  for (const [what, size] of Object.entries(loaded)) print(size, what);
  const tooHeavy = Object.entries(loaded).filter(([what, size]) => size > CEILINGS[what]);
  if (tooHeavy.length > 0) throw new Error(tooHeavy.map(([what, size]) => `${what} is ${size} bytes, the ceiling is ${CEILINGS[what]}`).join('\n'));
}

function print(size, what) {
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${what}`);
}
