// Writes every generated file from its source; `--check` compares instead and fails when one is stale.
import { fieldReferenceFiles } from './generate/fieldReference.mjs';
import { internalFieldFiles } from './generate/internalFields.mjs';
import { playbookLibraryFiles } from './generate/playbookLibrary.mjs';
import { presetFiles } from './generate/presets.mjs';
import { schemaTextFiles } from './generate/schemaTexts.mjs';
import { sheetFieldFiles } from './generate/sheetFields.mjs';
import { symbolShapeFiles } from './generate/symbolShapes.mjs';
import { tableFiles } from './generate/tables.mjs';
import { typeFiles } from './generate/types.mjs';
import { removeOthers, writeOrCompare } from './generate/writeOrCompare.mjs';

writeOrCompare([
  ...(await typeFiles()),
  ...tableFiles(),
  ...schemaTextFiles(),
  ...sheetFieldFiles(),
  ...symbolShapeFiles(),
  ...internalFieldFiles(),
  ...presetFiles(),
  ...playbookLibraryFiles(),
  ...fieldReferenceFiles(),
]);
// Templates are compiled by the product itself, and the rules' pages tell of its rules: both import what has just been written.
const { templateFiles } = await import('./generate/templates.mjs');
writeOrCompare(await templateFiles());
const { rulePageFiles } = await import('./generate/rulePages.mjs');
const pages = await rulePageFiles();
writeOrCompare(pages);
removeOthers('docs/rules', pages.map(([path]) => path));
// The gallery shows what the product renders.
const { galleryFiles } = await import('./generate/gallery.mjs');
const gallery = await galleryFiles();
writeOrCompare(gallery);
removeOthers('docs/gallery', gallery.map(([path]) => path));
