/** What a file is, by its first bytes: what its sender calls it is not believed. */

export const mediaKinds = ["picture", "document", "voice", "video", "file"] as const;
export type MediaKind = (typeof mediaKinds)[number];

type Mark = { readonly at: number; readonly is: string; readonly kind: MediaKind };

/** What a file of the kind begins with; what could run, or be drawn by a browser, is a mere file. */
const marks: readonly Mark[] = [
  { at: 0, is: "\xff\xd8\xff", kind: "picture" },
  { at: 0, is: "\x89PNG\r\n\x1a\n", kind: "picture" },
  { at: 0, is: "GIF87a", kind: "picture" },
  { at: 0, is: "GIF89a", kind: "picture" },
  { at: 8, is: "WEBP", kind: "picture" },
  ...["heic", "heix", "mif1", "avif"].map((brand) => brandOf(brand, "picture")),
  { at: 0, is: "%PDF-", kind: "document" },
  { at: 0, is: "OggS", kind: "voice" },
  { at: 0, is: "#!AMR", kind: "voice" },
  { at: 0, is: "ID3", kind: "voice" },
  { at: 0, is: "\xff\xfb", kind: "voice" },
  { at: 0, is: "\xff\xf1", kind: "voice" },
  { at: 8, is: "WAVE", kind: "voice" },
  brandOf("M4A ", "voice"),
  ...["isom", "mp41", "mp42", "3gp4", "3gp5", "qt  ", "avc1"].map((one) => brandOf(one, "video")),
  { at: 0, is: "\x1aE\xdf\xa3", kind: "video" },
];

function brandOf(brand: string, kind: MediaKind): Mark {
  return { at: 4, is: `ftyp${brand}`, kind };
}

/** The kind of a file by its bytes; `file` is all that is not surely another. Never throws. */
export function mediaKindOf(bytes: Uint8Array): MediaKind {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  return marks.find(({ at, is }) => head.startsWith(is, at))?.kind ?? "file";
}

/** The kind that a declared type names, for a file whose bytes did not come along. */
export function mediaKindNamed(type: string | null): MediaKind {
  if (type === null) return "file";
  if (type.startsWith("image/")) return "picture";
  if (type.startsWith("audio/")) return "voice";
  if (type.startsWith("video/")) return "video";
  return type === "application/pdf" ? "document" : "file";
}
