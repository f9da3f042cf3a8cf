import { taskItems } from './regionText';

/** A text with the ticks of another one, and the ticked items that it has no place for. */
export interface CarriedTicks {
  readonly text: string;
  readonly homeless: readonly string[];
}

/**
 * Ticks in a newly generated text what is ticked in the text before: the items of the same words, in their order where several have them.
 * An item that the new text has ticked itself stays so, unless both texts say the same and somebody has unticked it.
 */
export function carryTicks(before: string, generated: string, saysTheSame: boolean): CarriedTicks {
  const places = new Map<string, number[]>();
  for (const { words, at } of taskItems(generated)) places.set(words, [...(places.get(words) ?? []), at]);
  const homeless: string[] = [];
  let text = generated;
  for (const { words, isTicked } of taskItems(before)) {
    const at = places.get(words)?.shift();
    if (at === undefined && isTicked) homeless.push(words);
    if (at !== undefined && (isTicked || saysTheSame)) text = `${text.slice(0, at)}${isTicked ? 'x' : ' '}${text.slice(at + 1)}`;
  }
  return { text, homeless };
}
