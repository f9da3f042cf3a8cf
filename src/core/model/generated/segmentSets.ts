// Generated from presets/ by scripts/generate.mjs. Do not edit.
import type { Segment as SegmentData } from '../../schema/generated/settingsSheet';

export const SEGMENT_SETS: Readonly<Record<'S1' | 'S2' | 'S3', readonly (SegmentData & { readonly id: string })[]>> = {
  S1: [
    { id: 'enterprise', label: 'Enterprise', min_arr: 100000, touch: 'high-touch', accounts_per_csm: 8, check_in_days: 14, qbr_days: 91, ttfv_days: 30 },
    { id: 'mid-market', label: 'Mid-Market', min_arr: 25000, touch: 'medium-touch', accounts_per_csm: 25, check_in_days: 30, qbr_days: 182, ttfv_days: 14 },
    { id: 'smb', label: 'SMB', min_arr: 0, touch: 'tech-touch', accounts_per_csm: 100, check_in_days: 0, qbr_days: 0, ttfv_days: 1 },
  ],
  S2: [
    { id: 'high-touch', label: 'High Touch', min_arr: 100000, touch: 'high-touch', accounts_per_csm: 25, check_in_days: 30, qbr_days: 91, executive_days: 91, ttfv_days: 30, cost_to_serve: 0.25 },
    { id: 'low-touch', label: 'Low Touch', min_arr: 15000, touch: 'low-touch', accounts_per_csm: 100, check_in_days: 91, qbr_days: 0, ttfv_days: 14, cost_to_serve: 0.1 },
    { id: 'tech-touch', label: 'Tech Touch', min_arr: 0, touch: 'tech-touch', accounts_per_csm: 500, check_in_days: 0, qbr_days: 0, ttfv_days: 1, cost_to_serve: 0.03 },
  ],
  S3: [
    { id: 'enterprise', label: 'Enterprise', min_arr: 100000, touch: 'high-touch', check_in_days: 14, message_days: 7, qbr_days: 91, executive_days: 91, ttfv_days: 30 },
    { id: 'mid-market', label: 'Mid-Market', min_arr: 25000, touch: 'medium-touch', check_in_days: 30, message_days: 14, qbr_days: 182, executive_days: 182, ttfv_days: 14 },
    { id: 'smb', label: 'SMB', min_arr: 5000, touch: 'low-touch', check_in_days: 91, message_days: 30, qbr_days: 365, executive_days: 0, ttfv_days: 1 },
    { id: 'self-serve', label: 'Self-Serve', min_arr: 0, touch: 'tech-touch', check_in_days: 0, message_days: 0, qbr_days: 0, executive_days: 0, ttfv_days: 0.007 },
  ],
};
