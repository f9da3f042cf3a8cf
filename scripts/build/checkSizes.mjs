import { statSync } from 'node:fs';

/**
 * Ceilings in bytes, minified: a heavier start would be felt by everyone who opens a window. The aims of T7 are 130 kB for the
 * chunk and 650 kB in all. A rule adds a kilobyte to the chunk, and the texts of the schemas 85 to the rest; beyond that nothing may grow.
 */
const CEILINGS = {
  'dist/extension.js': 40_000,
  'dist/chunks/session.js': 320_000,
};
const DESKTOP_TOTAL = 1_200_000;
const DESKTOP_FILES = /^dist\/(extension\.js|templateWorker\.js|chunks\/)/;

/** Prints what each bundle weighs; throws with the names of those that are too heavy. */
export function checkSizes(metafiles) {
  const sizes = metafiles.flatMap((metafile) => Object.keys(metafile.outputs)).map((file) => [file, statSync(file).size]);
  let desktop = 0;
  const tooHeavy = [];
  for (const [file, size] of sizes) {
    console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}`);
    if (DESKTOP_FILES.test(file)) desktop += size;
    if (size > (CEILINGS[file] ?? Infinity)) tooHeavy.push(`${file} is ${size} bytes, its ceiling is ${CEILINGS[file]}`);
  }
  console.log(`${(desktop / 1000).toFixed(1).padStart(8)} kB  desktop extension in all`);
  if (desktop > DESKTOP_TOTAL) tooHeavy.push(`the desktop extension is ${desktop} bytes, its ceiling is ${DESKTOP_TOTAL}`);
  if (tooHeavy.length > 0) throw new Error(tooHeavy.join('\n'));
}
