import { PRESETS } from '../../model/generated/presets';
import type { SegmentSet } from '../../model/segments';
import type { LibraryPlaybook } from './libraryPlaybook';

/** What becomes of the segments of the preset `engine` (S3), in which the library is written, where a portfolio is cut otherwise. */
const SEGMENTS: Readonly<Record<SegmentSet, Readonly<Record<string, string>>>> = {
  S1: { enterprise: 'enterprise', 'mid-market': 'mid-market', smb: 'smb', 'self-serve': 'smb' },
  S2: { enterprise: 'high-touch', 'mid-market': 'low-touch', smb: 'tech-touch', 'self-serve': 'tech-touch' },
  S3: { enterprise: 'enterprise', 'mid-market': 'mid-market', smb: 'smb', 'self-serve': 'self-serve' },
};

const SEGMENTS_LINE = /^segments: \[(.*)\]$/m;

/**
 * The text of a built-in playbook for a portfolio of a preset: its line of segments names those that the preset has; all else is the same,
 * byte for byte. An unknown preset counts as `engine`.
 */
export function libraryPlaybookFor(preset: string, { text }: Pick<LibraryPlaybook, 'text'>): string {
  const names = SEGMENTS[isPreset(preset) ? PRESETS[preset].segments : 'S3'];
  return text.replace(SEGMENTS_LINE, (_line, list: string) => {
    const renamed = list.split(', ').map((id) => names[id] ?? id);
    return `segments: [${[...new Set(renamed)].join(', ')}]`;
  });
}

function isPreset(preset: string): preset is keyof typeof PRESETS {
  return Object.hasOwn(PRESETS, preset);
}
