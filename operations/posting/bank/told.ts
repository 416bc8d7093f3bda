/** What files tell of our debits and of the authority to debit, whichever clearing wrote them. */

import {
  type BacsAdvice,
  type BacsReturn,
  type FormatFault,
  type NachaEntry,
  type NachaNews,
  type ReturnMeaning,
  type StatusOfTransaction,
  formatOf,
  meaningOf,
  readAs,
  returnReason,
} from "@forbear/formats";
import { type PlainDate, never } from "@forbear/kernel";
import type { MandateWords } from "../../stores/bank/mandates.store.ts";

/** How a file names what it tells of. */
export type ToldOf =
  | {
      readonly kind: "debit";
      /** What we called it; empty: the file does not say. */
      readonly name: string;
      /** The number that our file gave it; null: it has none of its own. */
      readonly trace: string | null;
      /** Minor units; null: it is not said. */
      readonly minor: bigint | null;
      /** The day on which it was to settle; null: it is not said. */
      readonly settledOn: PlainDate | null;
    }
  | { readonly kind: "mandate"; readonly reference: string };

export type ToldWhat =
  | { readonly kind: "returned" }
  | { readonly kind: "changed"; readonly words: Partial<MandateWords> }
  | { readonly kind: "ended" }
  | { readonly kind: "reinstated" }
  /** Between the banks, or about what only a person can put right. */
  | { readonly kind: "for-a-person" }
  | { readonly kind: "nothing" };

/** One piece of news. */
export type Told = {
  readonly line: number;
  readonly of: ToldOf;
  readonly what: ToldWhat;
  /** Of the clearing; null: it gives none. */
  readonly code: string | null;
  readonly means: ReturnMeaning;
  readonly says: string;
  readonly effectiveOn: PlainDate | null;
  /** Tells this news from every other of the same mandate. */
  readonly key: readonly (string | null)[];
};

export type ToldFault = Pick<FormatFault, "line" | "field" | "code" | "says" | "remedy">;
export type ToldFile =
  | { readonly kind: "read"; readonly format: string; readonly told: readonly Told[] }
  | { readonly kind: "refused"; readonly faults: readonly ToldFault[] };

const plain = ({ line, field, code, says, remedy }: FormatFault): ToldFault => ({
  line,
  field,
  code,
  says,
  remedy,
});

/** The news in a file; it is read whole or not at all, for one bad record makes its sums untrue. */
export function toldIn(bytes: Uint8Array): ToldFile {
  const format = formatOf(bytes);
  if (!format.ok) return { kind: "refused", faults: [plain(format.error)] };
  const file = readAs(format.value, bytes, { keep: "all-or-nothing" });
  if (file.reading.kind === "refused") {
    return { kind: "refused", faults: file.reading.faults.map(plain) };
  }
  const as = (name: string, told: readonly Told[]): ToldFile => ({
    kind: "read",
    format: name,
    told,
  });
  switch (file.format) {
    case "nacha": {
      const { batches } = file.reading.content;
      return as(
        "nacha",
        batches.flatMap(({ entries }) => entries.map(ofEntry)),
      );
    }
    case "pain.002": {
      const { groups } = file.reading.content;
      return as(
        "pain.002",
        groups.flatMap(({ transactions }) => transactions.map(ofStatus)),
      );
    }
    case "bacs-report": {
      const { kind, returns, advices } = file.reading.content;
      return as(kind, [...returns.map(ofUnpaid), ...advices.map(ofAdvice)]);
    }
    default: {
      const says = `This is a file of the kind ${file.format}, which tells nothing of debits by itself.`;
      const remedy = "Read statements with `forbear bank import`.";
      const fault = { line: 1, field: null, code: "record.not-taken", says, remedy } as const;
      return { kind: "refused", faults: [fault] };
    }
  }
}

function ofStatus(one: StatusOfTransaction): Told {
  const [why] = one.reasons;
  const code = why?.code ?? "rejected";
  return {
    line: one.line,
    of: {
      kind: "debit",
      name: one.endToEndId ?? one.instructionId ?? "",
      trace: null,
      minor: one.amount?.minor ?? null,
      settledOn: null,
    },
    what: one.status === "rejected" ? { kind: "returned" } : { kind: "nothing" },
    code: one.status === "rejected" ? code : null,
    means: why?.means ?? "unknown",
    says: why?.says ?? "",
    effectiveOn: null,
    key: [code],
  };
}

/** The last news of an entry tells how it stands; without any it is a payment. */
function ofEntry(entry: NachaEntry): Told {
  const news = entry.news.at(-1);
  const told = { line: entry.line, effectiveOn: null };
  const of = {
    kind: "debit",
    name: entry.reference,
    trace: news?.originalTrace ?? null,
    minor: entry.amount.minor,
    settledOn: null,
  } as const;
  if (news === undefined) {
    const what = { kind: "nothing" } as const;
    return { ...told, of, what, code: null, means: "unknown", says: "", key: [] };
  }
  const key = [news.trace, news.originalTrace, codeOf(news)];
  const shared = { ...told, code: codeOf(news), says: news.says, key };
  switch (news.kind) {
    case "returned":
      return { ...shared, of, what: { kind: "returned" }, means: news.means };
    case "dishonoured":
    case "contested": {
      const { means } = returnReason(news.reason);
      return { ...shared, of, what: { kind: "for-a-person" }, means };
    }
    case "changed":
      // A notification carries no money.
      return { ...shared, of: { ...of, minor: null }, what: changeIn(news), means: "account" };
    case "change-refused":
      return { ...shared, of, what: { kind: "nothing" }, means: "between-banks" };
    default:
      return never(news);
  }
}

const codeOf = (news: NachaNews): string => ("reason" in news ? news.reason : news.code);

/** What of a correction is the payer's account; what is about us is for a person. */
function changeIn(news: Extract<NachaNews, { kind: "changed" }>): ToldWhat {
  const { routing, accountNumber, transaction, name } = news.corrected;
  const kind = transaction?.account;
  if (kind === "loan" || kind === "general-ledger") return { kind: "for-a-person" };
  const words = {
    ...(routing === null ? {} : { bank: routing }),
    ...(accountNumber === null ? {} : { number: accountNumber }),
    ...(name === null ? {} : { holder: name }),
    ...(kind === undefined ? {} : { kind }),
  };
  if (Object.keys(words).length > 0) return { kind: "changed", words };
  // The number that is corrected is ours of one debit: the next has another.
  return news.code === "C09" ? { kind: "nothing" } : { kind: "for-a-person" };
}

const ofUnpaid = (one: BacsReturn): Told => ({
  line: one.line,
  of: {
    kind: "debit",
    name: one.reference,
    trace: null,
    minor: one.amount.minor,
    settledOn: one.processedOn,
  },
  // A claim that is taken back: whether the money came again, the statement tells.
  what: { kind: one.as === "claim-withdrawn" ? "for-a-person" : "returned" },
  code: one.why.code,
  means: meaningOf(one.why.code),
  says: one.why.says,
  effectiveOn: null,
  key: [one.why.code, one.processedOn],
});

function ofAdvice(one: BacsAdvice): Told {
  const { sortCode, accountNumber, name } = one.corrected;
  const words = {
    ...(sortCode === null ? {} : { bank: sortCode }),
    ...(accountNumber === null ? {} : { number: accountNumber }),
    ...(name === null ? {} : { holder: name }),
  };
  const what = {
    ends: { kind: "ended" },
    changes: { kind: "changed", words },
    "stands-again": { kind: "reinstated" },
    nothing: { kind: "nothing" },
  } as const;
  return {
    line: one.line,
    of: { kind: "mandate", reference: one.reference },
    what: what[one.effect],
    code: one.code,
    means: one.means,
    says: one.says,
    effectiveOn: one.effectiveOn,
    key: [one.as, one.code, one.effectiveOn, sortCode, accountNumber, name],
  };
}
