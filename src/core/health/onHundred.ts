import type { YamlPath } from '../yaml/sourceTree';
import type { ModelReader } from './modelReader';

/** A score of the model's file on the 0-100 scale; one outside the file's scale is reported. */
export function onHundred(score: number, path: YamlPath, scale: number, reader: ModelReader): number {
  if (score < 0 || score > scale) reader.report('model/scale', path, `The score ${score} is outside the model's scale of 0-${scale}.`);
  return (score * 100) / scale;
}
