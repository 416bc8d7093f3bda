/** Reads JSON that people write (policies, strategies), and tells every fault by its path at once. */

import type { Json } from "./canonical.ts";
import { type Money, money, parseCurrency } from "./money.ts";

/** Where a document is wrong ("limits[0].graceDays"; "" is the whole), and what it must be. */
export type Fault = { readonly path: string; readonly problem: string };

export type Members = { readonly [name: string]: Json | undefined };

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The path of a member. */
export const memberPath = (path: string, name: string): string =>
  path === "" ? name : `${path}.${name}`;

/**
 * One reading of one document. Each method gives a value of its kind even where it met a fault, so
 * that reading goes on; what was read counts only when `faults` is empty at the end.
 */
export class DocumentReader {
  readonly faults: Fault[] = [];

  fault(path: string, problem: string): void {
    this.faults.push({ path, problem });
  }

  /** An object with none but these members; which of them must be there is asked of each. */
  members(value: Json | undefined, path: string, names: readonly string[]): Members {
    if (typeof value !== "object" || value === null || isList(value)) {
      this.fault(path, "must be an object");
      return {};
    }
    for (const name of Object.keys(value)) {
      if (!names.includes(name)) this.fault(memberPath(path, name), "is not known here");
    }
    return value;
  }

  /** A list of at least one, with the path of each. */
  list(
    value: Json | undefined,
    path: string,
  ): readonly { readonly item: Json; readonly path: string }[] {
    if (!isList(value) || value.length === 0) {
      this.fault(path, "must be a list of at least one");
      return [];
    }
    return value.map((item, at) => ({ item, path: `${path}[${at}]` }));
  }

  whole(value: Json | undefined, path: string, [least, most]: readonly [number, number]): number {
    const right = typeof value === "number" && Number.isInteger(value);
    if (right && value >= least && value <= most) return value;
    this.fault(path, `must be a whole number from ${least} to ${most}`);
    return least;
  }

  text(value: Json | undefined, path: string): string {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.fault(path, "must be text");
    return "";
  }

  oneOf<T extends string>(
    value: Json | undefined,
    path: string,
    [first, ...others]: readonly [T, ...T[]],
  ): T {
    const found = [first, ...others].find((one) => one === value);
    if (found === undefined) this.fault(path, `must be one of ${[first, ...others].join(", ")}`);
    return found ?? first;
  }

  /** Money of JSON at or above zero: a currency, and whole minor units as text. */
  amount(value: Json | undefined, path: string): Money {
    const { currency, minor } = this.members(value, path, ["currency", "minor"]);
    const code = parseCurrency(typeof currency === "string" ? currency : "");
    if (!code.ok) this.fault(memberPath(path, "currency"), "must be a code of ISO 4217");
    const units = typeof minor === "string" && /^\d{1,18}$/.test(minor);
    if (!units) this.fault(memberPath(path, "minor"), "must be whole minor units as text");
    return money(code.ok ? code.value : "", units ? BigInt(minor) : 0n);
  }

  /** Tells each name that stands twice. */
  once(names: readonly string[], pathOf: (at: number) => string): void {
    for (const [at, name] of names.entries()) {
      if (names.indexOf(name) < at) this.fault(pathOf(at), `${name} stands twice`);
    }
  }
}
