import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts `<name>.png` into `screenshots` beside the workspace folder, and a copy where the option says; then `<name>.done`, for
 * which the test waits. A desktop window has no `hands` and gives no picture, only the last.
 */
export async function saveScreenshot(name, hands, { folder, screenshots }) {
  const ownFolder = join(dirname(folder), 'screenshots');
  mkdirSync(ownFolder, { recursive: true });
  const picture = join(ownFolder, `${name}.png`);
  try {
    await hands?.capture(picture);
    if (hands && screenshots) {
      mkdirSync(screenshots, { recursive: true });
      copyFileSync(picture, join(screenshots, `${name}.png`));
    }
    writeFileSync(join(ownFolder, `${name}.done`), '');
  } catch (error) {
    console.error(`No screenshot ${name}: ${error.message}`);
  }
}
