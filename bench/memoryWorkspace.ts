import type { Ports } from '../src/core/ports';

/** Ports over files in memory, on a fixed day. */
export function memoryPorts(files: Readonly<Record<string, string>>): Ports {
  return {
    workspace: {
      list: () => Object.keys(files),
      read: (file) => {
        const text = files[file];
        return text === undefined ? { kind: 'unreadable', reason: 'missing', detail: `${file} is not there` } : { kind: 'text', text };
      },
    },
    clock: { today: () => '2025-12-01' },
    logger: { info: () => undefined, warn: () => undefined },
  };
}
