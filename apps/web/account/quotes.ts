/** Finds in a message the words that its meaning was read from. */

type Piece = { readonly text: string; readonly marked: boolean };

/** Cuts a text at the quotes that are found in it, word for word; overlapping ones are one mark. */
export function piecesOf(text: string, quotes: readonly string[]): readonly Piece[] {
  const marks = quotes
    .filter((quote) => quote !== "")
    .map((quote) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of marks) {
    if (to <= done) continue;
    const begin = Math.max(from, done);
    if (begin > done) pieces.push({ text: text.slice(done, begin), marked: false });
    pieces.push({ text: text.slice(begin, to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
