export const REVIEWED: string;
export function changeForReview(folder: string): Promise<void>;
