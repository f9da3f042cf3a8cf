/** How easily people can move what a metric reads, easiest first. */
export const EASES = ['easy', 'moderate', 'hard'] as const;
export type Ease = (typeof EASES)[number];

/** What a model may say of a metric; `none` is a fact that nobody chooses, such as how the customer pays. */
export const LEVERS = [...EASES, 'none'] as const;
export type Lever = (typeof LEVERS)[number];
