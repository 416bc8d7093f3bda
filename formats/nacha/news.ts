/** What an addendum 98 or 99 says of an entry sent before: returned, dishonoured, contested, changed. */

import { type PlainDate, type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { ReturnMeaning } from "../bank/reason.ts";
import { type ChangeCode, type ReturnCode, isChangeCode, isReturnCode } from "./codes.ts";
import { changeSays, isRoutingNumber, returnReason, transactionOf } from "./codes.ts";
import type { Transaction } from "./codes.ts";
import { change, changeRefused, contested, dishonoured, returned } from "./records.ts";

/** What the receiving bank wants said from now on; what it left as it was is null. */
export type Correction = {
  readonly routing: string | null;
  readonly accountNumber: string | null;
  readonly transaction: Transaction | null;
  readonly name: string | null;
  readonly reference: string | null;
  readonly companyName: string | null;
  readonly companyId: string | null;
};

type About = {
  /** The trace number that we gave the entry. */
  readonly originalTrace: string;
  readonly trace: string;
};

type Returning = About & { readonly reason: ReturnCode; readonly says: string };

export type News =
  | (Returning & {
      readonly kind: "returned";
      readonly means: ReturnMeaning;
      readonly diedOn: PlainDate | null;
      readonly originalRdfi: string;
      readonly information: string;
    })
  /** Our bank would not accept the return: the money is ours again unless it is contested. */
  | (Returning & {
      readonly kind: "dishonoured";
      readonly returnTrace: string;
      readonly returnReason: string;
      readonly information: string;
    })
  /** The receiving bank insists on its return. */
  | (Returning & {
      readonly kind: "contested";
      readonly returnTrace: string;
      readonly returnReason: string;
      readonly dishonouredTrace: string;
      readonly dishonouredReason: string;
    })
  | (About & {
      readonly kind: "changed";
      readonly code: ChangeCode;
      readonly says: string;
      readonly originalRdfi: string;
      readonly corrected: Correction;
    })
  /** The originating bank refuses a notification of change. */
  | (About & {
      readonly kind: "change-refused";
      readonly code: ChangeCode;
      readonly says: string;
      readonly changeCode: ChangeCode;
    });

const unchanged: Correction = {
  routing: null,
  accountNumber: null,
  transaction: null,
  name: null,
  reference: null,
  companyName: null,
  companyId: null,
};

type Wrong = { readonly expected: string };

/** Where in its 29 characters each code puts what it corrects. */
function correctionOf(code: ChangeCode, text: string): Result<Correction, Wrong> {
  const cell = text.padEnd(29);
  const at = (from: number, to: number): string => cell.slice(from - 1, to).trim();
  const wants = (
    parts: Partial<Correction>,
    needs: readonly (string | Transaction | null)[],
    expected: string,
  ): Result<Correction, Wrong> =>
    needs.every((need) => need !== null && need !== "")
      ? ok({ ...unchanged, ...parts })
      : err({ expected });
  const routing = (from: number): string | null => {
    const found = at(from, from + 8);
    return isRoutingNumber(found) ? found : null;
  };
  switch (code) {
    case "C01":
      return wants({ accountNumber: at(1, 17) }, [at(1, 17)], "an account number");
    case "C02":
    case "C08":
      return code === "C08"
        ? ok(unchanged)
        : wants({ routing: routing(1) }, [routing(1)], "a routing number");
    case "C03": {
      const parts = { routing: routing(1), accountNumber: at(13, 29) };
      return wants(parts, [parts.routing, parts.accountNumber], "a routing and an account number");
    }
    case "C04":
      return wants({ name: at(1, 22) }, [at(1, 22)], "a name");
    case "C05": {
      const transaction = transactionOf(at(1, 2));
      return wants({ transaction }, [transaction], "a transaction code");
    }
    case "C06": {
      const parts = { accountNumber: at(1, 17), transaction: transactionOf(at(21, 22)) };
      return wants(parts, [parts.accountNumber, parts.transaction], "an account and a code");
    }
    case "C07": {
      const transaction = transactionOf(at(27, 28));
      const parts = { routing: routing(1), accountNumber: at(10, 26), transaction };
      const needs = [parts.routing, parts.accountNumber, transaction];
      return wants(parts, needs, "a routing number, an account number and a transaction code");
    }
    case "C09":
      return wants({ reference: at(1, 22) }, [at(1, 22)], "an identification number");
    case "C10":
      return wants({ companyName: at(1, 16) }, [at(1, 16)], "a company name");
    case "C11":
      return wants({ companyId: at(1, 10) }, [at(1, 10)], "a company identification");
    case "C12": {
      const parts = { companyName: at(1, 16), companyId: at(17, 26) };
      return wants(parts, [parts.companyName, parts.companyId], "a name and an identification");
    }
    default:
      return ok(unchanged);
  }
}

type Heard = Result<News, readonly FormatFault[]>;

/** An addendum 99: its reason tells which of the three layouts it has. */
export function returnNews(line: string, number: number): Heard {
  const reason = line.slice(3, 6);
  const means = isReturnCode(reason) ? returnReason(reason).means : null;
  if (means === "dishonoured") {
    const read = dishonoured.read(line, number);
    if (!read.ok) return read;
    return ok({ kind: "dishonoured", ...read.value, says: returnReason(read.value.reason).says });
  }
  if (means === "contested") {
    const read = contested.read(line, number);
    if (!read.ok) return read;
    return ok({ kind: "contested", ...read.value, says: returnReason(read.value.reason).says });
  }
  const read = returned.read(line, number);
  return read.ok
    ? ok({ kind: "returned", ...read.value, ...returnReason(read.value.reason) })
    : read;
}

/** An addendum 98: C01 to C14 correct us, C61 to C69 refuse a correction. */
export function changeNews(line: string, number: number): Heard {
  const found = line.slice(3, 6);
  if (isChangeCode(found) && found.startsWith("C6")) {
    const read = changeRefused.read(line, number);
    if (!read.ok) return read;
    return ok({ kind: "change-refused", ...read.value, says: changeSays(read.value.code) });
  }
  const read = change.read(line, number);
  if (!read.ok) return read;
  const { code, corrected } = read.value;
  const correction = correctionOf(code, corrected);
  if (!correction.ok) {
    const about = { field: "corrected", value: corrected, ...correction.error };
    return err([formatFault(number, "field.unreadable", about)]);
  }
  const says = changeSays(code);
  return ok({ kind: "changed", ...read.value, corrected: correction.value, says });
}
