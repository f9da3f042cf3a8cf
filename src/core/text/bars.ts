/** Eight heights of a bar in a line of text, the lowest first. */
export const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
