/** Reads server-sent events from an answer: an EventSource cannot carry the chat's reference in a header. */

export type Told = { readonly event: string; readonly text: string };

/** One event of the stream; null for a comment, which only keeps the line open. */
export function eventOf(block: string): Told | null {
  let event = "message";
  const text: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) event = line.slice(6).trim();
    if (line.startsWith("data:")) text.push(line.slice(5).trimStart());
  }
  return text.length === 0 ? null : { event, text: text.join("\n") };
}

/** Every event of the answer as it comes, until it ends. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest = (rest + decoder.decode(value, { stream: true })).replaceAll("\r\n", "\n");
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const told = eventOf(block);
      if (told !== null) yield told;
    }
  }
}
