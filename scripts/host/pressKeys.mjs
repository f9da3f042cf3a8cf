import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Presses keys in the window, one after the other, then puts `<name>.done` into `screenshots` beside the workspace folder, for which
 * the test waits; its text says whether they were pressed. In a desktop window nobody can.
 * @param request the name, and keys as playwright names them, with blanks between
 */
export async function pressKeys(request, hands, { folder }) {
  const [name, ...keys] = request.split(' ');
  const ownFolder = join(dirname(folder), 'screenshots');
  mkdirSync(ownFolder, { recursive: true });
  for (const key of hands ? keys : []) await hands.press(key);
  writeFileSync(join(ownFolder, `${name}.done`), hands ? 'pressed' : 'no keys');
}
