/** Bytes of a file into text: byte-order marks, UTF-16 and the one-byte page of old spreadsheets. */

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** A piece of a file, cut anywhere: bytes as they came, or text that somebody already decoded. */
export type Chunk = string | Uint8Array;

export type Decoder = {
  /** Text so far known; what may still be half a character waits for the next piece. */
  push(chunk: Chunk): string;
  end(): string;
  /** What the bytes turned out to be; null while nothing was read. */
  encoding(): Encoding | null;
};

type Text = InstanceType<typeof TextDecoder>;

const byteOrderMark = "\ufeff";

/** Marks first; without one, text of a Western alphabet betrays UTF-16 by its zero bytes. */
function detect(head: Uint8Array): Encoding {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a > 0 && b === 0 && c > 0 && d === 0) return "utf-16le";
  if (a === 0 && b > 0 && c === 0 && d > 0) return "utf-16be";
  return "utf-8";
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * Decodes pieces in order. Bytes that the encoding does not know become U+FFFD, so that the row
 * that holds them can be refused and the others live.
 * @param declared the encoding the mapping names; `detect` tells UTF-8 from UTF-16 and no more,
 * because a one-byte page cannot be told from UTF-8 with a fault in it.
 */
export function decoder(declared: Encoding | "detect"): Decoder {
  let head: Uint8Array = new Uint8Array(0);
  let found: Encoding | null = null;
  let text: Text | null = null;
  let begun = false;

  const unmarked = (piece: string): string => {
    if (begun || piece === "") return piece;
    begun = true;
    return piece.startsWith(byteOrderMark) ? piece.slice(1) : piece;
  };
  const start = (): Text => {
    found = declared === "detect" ? detect(head) : declared;
    return new TextDecoder(found, { ignoreBOM: true });
  };
  return {
    push(chunk) {
      if (typeof chunk === "string") {
        found ??= "utf-8";
        return unmarked(chunk);
      }
      if (text) return unmarked(text.decode(chunk, { stream: true }));
      head = joined(head, chunk);
      if (head.length < 4) return "";
      text = start();
      return unmarked(text.decode(head, { stream: true }));
    },
    end() {
      if (text) return unmarked(text.decode());
      return head.length > 0 ? unmarked(start().decode(head)) : "";
    },
    encoding: () => found,
  };
}
