/** One document being set: where the pen stands, lines that fit, pages that begin when one is full. */

import { type Weight, isShaped, runsOf } from "./fonts.ts";

export type Document = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export type Type = { readonly size: number; readonly weight: Weight };

export type Place = { readonly left: number; readonly width: number };

const leading = 1.38;

export class Sheet {
  readonly #doc: Document;
  readonly margin: number;
  readonly #widths = new Map<string, number>();
  #y: number;

  constructor(doc: Document, margin: number) {
    this.#doc = doc;
    this.margin = margin;
    this.#y = margin;
  }

  get whole(): Place {
    return { left: this.margin, width: this.#doc.page.width - 2 * this.margin };
  }

  down(points: number): void {
    this.#y += points;
  }

  to(y: number): void {
    this.#y = Math.max(this.#y, y);
  }

  get at(): number {
    return this.#y;
  }

  set at(y: number) {
    this.#y = y;
  }

  /** Begins a page where less than `points` are left of this one. */
  keep(points: number): void {
    if (this.#y + points <= this.#doc.page.height - this.margin) return;
    this.#doc.addPage();
    this.#y = this.margin;
  }

  /** Measured word by word, each once: shaping is what takes the time. */
  width(text: string, type: Type): number {
    const space = this.#wordWidth(" ", type);
    const words = text.split(" ");
    return words.reduce(
      (sum, word) => sum + this.#wordWidth(word, type),
      (words.length - 1) * space,
    );
  }

  #wordWidth(word: string, { size, weight }: Type): number {
    const key = `${String(size)} ${String(weight)} ${word}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    let width = 0;
    for (const run of runsOf(word, weight)) {
      width += this.#doc.font(run.font, size).widthOfString(run.text);
    }
    this.#widths.set(key, width);
    return width;
  }

  /** The lines of a text that fit a width; a word that is longer than a line stands alone. */
  lines(text: string, type: Type, width: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    let set = 0;
    const space = this.#wordWidth(" ", type);
    for (const word of text.split(" ")) {
      const wide = this.#wordWidth(word, type);
      if (line === "" || set + space + wide <= width) {
        line = line === "" ? word : `${line} ${word}`;
        set += wide + (set === 0 ? 0 : space);
      } else {
        lines.push(line);
        line = word;
        set = wide;
      }
    }
    return [...lines, line];
  }

  /** Sets one line where the pen stands, and leaves the pen there. */
  set(line: string, type: Type, left: number): void {
    let x = left;
    for (const { font, text } of runsOf(line, type.weight)) {
      this.#doc.font(font, type.size).text(text, x, this.#y, { lineBreak: false });
      x += this.#doc.widthOfString(text);
    }
  }

  /** A text in lines, one below the other, as an element of the kind that a reader announces. */
  text(tag: string, text: string, type: Type, place: Place = this.whole): Element {
    const height = type.size * leading;
    const lines = this.lines(text, type, place.width);
    const marked = isShaped(text) ? { actual: text } : {};
    return this.#doc.struct(
      tag,
      marked,
      lines.map((line) => () => {
        this.keep(height);
        this.set(line, type, place.left);
        this.#y += height;
      }),
    );
  }

  height(text: string, type: Type, width: number): number {
    return this.lines(text, type, width).length * type.size * leading;
  }

  /** What is drawn and says nothing. */
  ornament(draw: (doc: Document, y: number) => void): void {
    this.#doc.markContent("Artifact", { type: "Layout" });
    draw(this.#doc, this.#y);
    this.#doc.endMarkedContent();
  }

  group(tag: string, options: { readonly lang?: string; readonly title?: string } = {}): Element {
    return this.#doc.struct(tag, options);
  }

  /** A cell of a table; one that heads a row or a column says so. */
  cell(text: string, type: Type, place: Place, heads: "Row" | "Column" | null): Element {
    const head = { title: text, scope: heads };
    const marked = isShaped(text) ? { actual: text } : {};
    const top = this.#y;
    const lines = this.lines(text, type, place.width);
    return this.#doc.struct(
      heads === null ? "TD" : "TH",
      heads === null ? marked : { ...head, ...marked },
      lines.map((line, n) => () => {
        this.#y = top + n * type.size * leading;
        this.set(line, type, place.left);
      }),
    );
  }
}
