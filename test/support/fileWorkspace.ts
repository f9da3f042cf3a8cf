import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeText } from '../../src/core/text/decodeText';
import type { FileContent, Ports, Workspace } from '../../src/core/ports';
import type { IsoDay } from '../../src/core/calendar/isoDay';

/** A workspace of texts and bytes, by path from the root. A file put in or taken out later is seen at the next read. */
export function memoryWorkspace(files: Record<string, string | Uint8Array>): Workspace {
  return {
    list: () => Object.keys(files),
    read: (file) => {
      const content = files[file];
      return content === undefined ? missing(file) : contentOf(content);
    },
  };
}

/** The files below a folder of the disk, as the command line reads them: from bytes. */
export function folderWorkspace(folder: string): Workspace {
  return {
    list: () => filesBelow(folder),
    read: (file) => {
      try {
        return decodeText(readFileSync(join(folder, file)));
      } catch {
        return missing(file);
      }
    },
  };
}

/** Paths of all files below a folder, with `/`, in alphabetical order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Ports of an engine that sees this workspace on this day and logs nowhere. */
export function portsOf(workspace: Workspace, today: IsoDay): Ports {
  return { workspace, clock: { today: () => today }, logger: { info: () => undefined, warn: () => undefined } };
}

function contentOf(content: string | Uint8Array): FileContent {
  return typeof content === 'string' ? { kind: 'text', text: content } : decodeText(content);
}

function missing(file: string): FileContent {
  return { kind: 'unreadable', reason: 'missing', detail: `${file} is not there` };
}
