import { Sink } from './sink';

/** What a report writes, as one text, for a file. */
export async function sinkText(report: (sink: Sink) => void | Promise<void>): Promise<string> {
  let text = '';
  const sink = new Sink((part) => (text += part));
  await report(sink);
  sink.flush();
  return text;
}
