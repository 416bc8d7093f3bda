/** The printer that runs in this process: a letter as tagged PDF, its fonts inside, every byte from the letter. */

import type { Block, Letter, LetterLanguage } from "@forbear/dialogue";
import { type Instant, msOf, never } from "@forbear/kernel";
import type { Pages, Printer } from "@forbear/operations";
import { fontFiles } from "./fonts.ts";
import { type Element, type Place, Sheet, type Type } from "./sheet.ts";

const body: Type = { size: 10.5, weight: 400 };
const strong: Type = { size: 10.5, weight: 700 };
const large: Type = { size: 12, weight: 700 };
const title: Type = { size: 15, weight: 700 };

const margin = 56;
/** Where a window envelope shows who it goes to. */
const windowAt = 128;
const amountWidth = 96;
const box = 9;
const indent = 18;
const headingHeight = 30;
/** A list that is no taller stands on one page. */
const tornFrom = 120;

const paper = (language: LetterLanguage): "LETTER" | "A4" =>
  language.endsWith("-US") || language.endsWith("-CA") ? "LETTER" : "A4";

const rule = (
  doc: PDFKit.PDFDocument,
  left: number,
  y: number,
  width: number,
): PDFKit.PDFDocument =>
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.8)
    .stroke();

/** Where columns stand: a date, words that take what is left, and amounts. */
function columnsOf(count: number, left: number, width: number): readonly Place[] {
  const amounts = count - 2;
  const [date, amount] = [104, 92];
  const words = width - date - Math.max(0, amounts) * amount;
  const widths = [date, words - 10, ...Array.from({ length: amounts }, () => amount)];
  let at = left;
  return widths.map((wide, n) => {
    const place = { left: at, width: wide };
    at += wide + (n === 1 ? 10 : 0);
    return place;
  });
}

/** Draws the blocks of a letter below each other, each as what it is to a reader. */
class Press {
  readonly #sheet: Sheet;
  #into: Element;

  constructor(sheet: Sheet, into: Element) {
    this.#sheet = sheet;
    this.#into = into;
  }

  into(element: Element): void {
    this.#into = element;
  }

  say(tag: string, text: string, type: Type, below = 6): void {
    this.#into.add(this.#sheet.text(tag, text, type));
    this.#sheet.down(below);
  }

  lines(lines: readonly string[]): void {
    const block = this.#sheet.group("P");
    this.#into.add(block);
    for (const line of lines) block.add(this.#sheet.text("Span", line, body));
    block.end();
  }

  /** @param next what stands below it: a heading is not parted from it, nor a short list torn */
  block(block: Block, next: Block | undefined): void {
    switch (block.is) {
      case "heading":
        this.#sheet.down(5);
        this.#sheet.keep(headingHeight + this.#leastHeight(next));
        return this.say("H2", block.text, large, 4);
      case "paragraph":
        return this.say("P", block.text, body);
      case "prominent":
        return this.say("P", block.text, large);
      case "list":
        return this.#list(block.items, null);
      case "choices":
        if (block.lead !== null) this.say("P", block.lead, body, 3);
        return this.#list(block.items, "box");
      case "facts":
        return this.#table(
          block.rows.map((row) => ({ ...row, isTotal: false })),
          180,
          false,
        );
      case "figures": {
        this.say("P", block.caption, strong, 3);
        const rows = block.rows.map(({ amount, ...row }) => ({ ...row, value: amount }));
        return this.#table(rows, this.#sheet.whole.width - amountWidth, true);
      }
      case "columns":
        return this.#columns(block.heads, block.rows);
      case "address":
        this.#sheet.keep(80);
        this.say("P", block.label, strong, 1);
        this.lines(block.lines);
        return this.#sheet.down(6);
      case "cut-here":
        return this.#cut(block.text);
      default:
        return never(block);
    }
  }

  /** What of a block has to stand on the page where it begins. */
  #leastHeight(block: Block | undefined): number {
    if (block?.is !== "list") return headingHeight;
    const whole = this.#listHeight(block.items);
    return whole > tornFrom ? headingHeight : whole;
  }

  #listHeight(items: readonly string[]): number {
    const sheet = this.#sheet;
    const width = sheet.whole.width - indent;
    return items.reduce((sum, item) => sum + sheet.height(item, body, width) + 4, 4);
  }

  #list(items: readonly string[], mark: "box" | null): void {
    const sheet = this.#sheet;
    const { left, width } = sheet.whole;
    const place = { left: left + indent, width: width - indent };
    const whole = this.#listHeight(items);
    if (whole <= tornFrom) sheet.keep(whole);
    const list = sheet.group("L");
    this.#into.add(list);
    for (const item of items) {
      const entry = sheet.group("LI");
      list.add(entry);
      sheet.keep(body.size * 1.4);
      if (mark === "box") {
        sheet.ornament((doc, y) =>
          doc
            .rect(left + 2, y + 3, box, box)
            .lineWidth(0.8)
            .stroke(),
        );
      } else sheet.ornament((doc, y) => doc.circle(left + 6, y + 8, 1.8).fill());
      entry.add(sheet.text("LBody", item, body, place));
      entry.end();
      sheet.down(4);
    }
    list.end();
    sheet.down(4);
  }

  #table(
    rows: readonly { readonly label: string; readonly value: string; readonly isTotal: boolean }[],
    labelWidth: number,
    areAmounts: boolean,
  ): void {
    const sheet = this.#sheet;
    const { left, width } = sheet.whole;
    const head = { left, width: labelWidth - 10 };
    const wide = { left: left + labelWidth, width: width - labelWidth };
    const table = sheet.group("Table");
    this.#into.add(table);
    for (const { label, value, isTotal } of rows) {
      const type = isTotal ? strong : body;
      // Amounts stand below each other by their last figure, as in a sum.
      const set = sheet.width(value, type);
      const cell = areAmounts ? { left: left + width - set, width: set + 1 } : wide;
      const height = Math.max(
        sheet.height(label, type, head.width),
        sheet.height(value, type, cell.width),
      );
      sheet.keep(height + 4);
      const top = sheet.at;
      if (isTotal) {
        sheet.ornament((doc, y) => rule(doc, left, y - 1, width));
      }
      const row = sheet.group("TR");
      table.add(row);
      row.add(sheet.cell(label, type, head, "Row"));
      sheet.at = top;
      row.add(sheet.cell(value, type, cell, null));
      row.end();
      sheet.at = top + height + 3;
    }
    table.end();
    sheet.down(6);
  }

  #columns(heads: readonly string[], rows: readonly (readonly string[])[]): void {
    const sheet = this.#sheet;
    const { left, width } = sheet.whole;
    const places = columnsOf(heads.length, left, width);
    const table = sheet.group("Table");
    this.#into.add(table);
    sheet.keep(60);
    for (const [n, cells] of [heads, ...rows].entries()) {
      const type = n === 0 ? strong : body;
      const set = cells.map((text, column) => {
        const place = places[column] ?? sheet.whole;
        const isAmount = column >= Math.min(2, cells.length - 2);
        const wide = Math.min(place.width, sheet.width(text, type));
        const at = isAmount ? { left: place.left + place.width - wide, width: wide + 1 } : place;
        return { text, at, height: sheet.height(text, type, at.width) };
      });
      const height = Math.max(...set.map((cell) => cell.height));
      sheet.keep(height + 4);
      const top = sheet.at;
      const row = sheet.group("TR");
      table.add(row);
      for (const [column, { text, at }] of set.entries()) {
        sheet.at = top;
        const head = n === 0 ? "Column" : column === 0 ? "Row" : null;
        row.add(sheet.cell(text, type, at, head));
      }
      row.end();
      sheet.at = top + height + 3;
      if (n === 0) {
        sheet.ornament((doc, y) => rule(doc, left, y - 1, width));
        sheet.down(3);
      }
    }
    table.end();
    sheet.down(6);
  }

  /** The form is kept in one piece where it can be: it is cut off and sent back. */
  #cut(text: string): void {
    const sheet = this.#sheet;
    sheet.keep(250);
    sheet.down(14);
    const { left, width } = sheet.whole;
    sheet.ornament((doc, y) => {
      doc
        .dash(3, { space: 3 })
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.8)
        .stroke();
      doc.undash();
    });
    sheet.down(8);
    this.say("H2", text, large, 4);
  }
}

function draw(sheet: Sheet, root: Element, letter: Letter): void {
  const press = new Press(sheet, root);
  press.lines(letter.from);
  sheet.to(windowAt);
  press.lines(letter.to);
  sheet.down(24);
  press.say("P", letter.writtenOn, body, 1);
  press.say("P", `${letter.reference.label}: ${letter.reference.value}`, body, 12);
  press.say("H1", letter.title, title, 8);
  for (const [n, part] of letter.parts.entries()) {
    if (n > 0) sheet.keep(Infinity);
    const section = sheet.group("Sect", { lang: part.language });
    root.add(section);
    press.into(section);
    for (const [n, block] of part.blocks.entries()) press.block(block, part.blocks[n + 1]);
    section.end();
  }
  press.into(root);
  for (const sheetEnclosed of letter.enclosures) press.say("P", `+ ${sheetEnclosed}`, body, 2);
}

/** PDF/UA-1, beside PDF/A-2a: what is kept for years is also read aloud. */
const readsAloud = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

async function print(letter: Letter, madeAt: Instant): Promise<Pages> {
  const { default: PDFDocument } = await import("pdfkit");
  const made = new Date(msOf(madeAt));
  const doc = new PDFDocument({
    size: paper(letter.language),
    margin,
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: letter.title, Author: letter.from[0] ?? "", CreationDate: made, ModDate: made },
  });
  doc.appendXML(readsAloud, true);
  for (const { name, bytes } of fontFiles()) doc.registerFont(name, bytes);
  const pieces: Uint8Array[] = [];
  doc.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise<void>((done) => doc.on("end", done));
  const root = doc.struct("Document");
  doc.addStructure(root);
  draw(new Sheet(doc, margin), root, letter);
  root.end();
  const { count } = doc.bufferedPageRange();
  number(doc);
  doc.end();
  await ended;
  return { pdf: Buffer.concat(pieces), count };
}

/** Page numbers, outside of what is read aloud. */
function number(doc: PDFKit.PDFDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count && count > 1; page += 1) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    const at = doc.page.height - margin + 14;
    doc.page.margins.bottom = 0;
    doc.font("latin-400", 8).text(`${String(page + 1)} / ${String(count)}`, margin, at, {
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}

export const inProcessPrinter: Printer = { print };
