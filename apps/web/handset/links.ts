/** Finds the addresses in a text message, as a phone does. */

export type LinkPiece = { readonly text: string; readonly href: string | null };

const address = /https?:\/\/[^\s<>"]+/g;

/** The text in pieces, in order; a full stop or bracket behind an address is not part of it. */
export function piecesWithLinks(text: string): readonly LinkPiece[] {
  const pieces: LinkPiece[] = [];
  let done = 0;
  for (const found of text.matchAll(address)) {
    const href = found[0].replace(/[.,;:!?)\]]+$/, "");
    if (found.index > done) pieces.push({ text: text.slice(done, found.index), href: null });
    pieces.push({ text: href, href });
    done = found.index + href.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null });
  return pieces;
}
