/** A document of ours in the form that was asked for: pages to print, a spreadsheet, or plain words. */

import { inProcessPrinter } from "@forbear/adapters";
import type { Letter } from "@forbear/dialogue";
import type { Instant } from "@forbear/kernel";
import type { FastifyReply } from "fastify";
import { z } from "zod";

const forms = {
  csv: { type: "text/csv; charset=utf-8", end: "csv" },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    end: "xlsx",
  },
  text: { type: "text/plain; charset=utf-8", end: "txt" },
  pdf: { type: "application/pdf", end: "pdf" },
} as const;
export type PaperForm = keyof typeof forms;

export const asFile = z.object({ form: z.enum(["csv", "xlsx", "text", "pdf"]).default("csv") });

/** The same document in every form; only the one that is asked for is made. */
export type Paper = {
  readonly csv: () => string;
  readonly xlsx: () => Uint8Array;
  readonly text: () => string;
  readonly letter: () => Letter;
  /** The moment of the document: printed again it is the same file. */
  readonly madeAt: Instant;
};

async function bytesOf(paper: Paper, form: PaperForm): Promise<Buffer> {
  switch (form) {
    case "csv":
      return Buffer.from(paper.csv(), "utf8");
    case "xlsx":
      return Buffer.from(paper.xlsx());
    case "text":
      return Buffer.from(paper.text(), "utf8");
    case "pdf":
      return Buffer.from((await inProcessPrinter.print(paper.letter(), paper.madeAt)).pdf);
  }
}

/** @param name of the file, without its ending */
export async function sendPaper(
  reply: FastifyReply,
  paper: Paper,
  form: PaperForm,
  name: string,
): Promise<FastifyReply> {
  const { type, end } = forms[form];
  const bytes = await bytesOf(paper, form);
  return reply
    .type(type)
    .header("content-disposition", `attachment; filename="${name}.${end}"`)
    .send(bytes);
}
