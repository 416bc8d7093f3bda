/** What banks refuse in a direct debit, found before they do. */

import { isBankingDay } from "@forbear/kernel";
import { isValidBIC, isValidIBAN } from "ibantools";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { Collection, CollectionGroup, DirectDebits } from "./order.ts";
import { sepaText } from "./letters.ts";

/** Letters that every SEPA bank takes; a reference neither begins nor ends with a slash. */
const reference = /^(?!\/)(?!.*\/\/)[A-Za-z0-9+?/:().,' -]{1,35}(?<!\/)$/;

/** ISO 7064 over the country, check digits and national part; the business code is left out. */
export function isCreditorId(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$/.test(text)) return false;
  const turned = text.slice(7) + text.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

type Place = { readonly line: number; readonly at: string };
type Code = FormatFault["code"];

/** Collects faults of one place under its name. */
export function blaming(faults: FormatFault[], { line, at }: Place) {
  return (sound: boolean, code: Code, field: string, value: string, expected?: string): void => {
    if (sound) return;
    const about = {
      field: at + field,
      value,
      ...(expected === undefined ? {} : { expected }),
    };
    faults.push(formatFault(line, code, about));
  };
}

const largest = 99_999_999_999n; // 999 999 999,99

/** Faults of one collection. */
export function collectionFaults(one: Collection, place: Place): FormatFault[] {
  const faults: FormatFault[] = [];
  const check = blaming(faults, place);
  const { currency, minor } = one.amount;
  check(currency === "EUR", "currency.differs", "amount", currency, "EUR");
  check(minor > 0n, "amount.zero", "amount", minor.toString());
  check(minor <= largest, "amount.too-large", "amount", minor.toString());
  check(reference.test(one.endToEndId), "field.characters", "endToEndId", one.endToEndId);
  check(reference.test(one.mandate.id), "field.characters", "mandate.id", one.mandate.id);
  check(isValidIBAN(one.debtorIban), "number.check-digit", "debtorIban", one.debtorIban);
  const { debtorBic, remittance } = one;
  const bicIsSound = debtorBic === null || isValidBIC(debtorBic);
  check(bicIsSound, "field.unreadable", "debtorBic", debtorBic ?? "", "a BIC");
  check(one.debtorName.trim() !== "", "field.missing", "debtorName", "");
  const isReadable =
    one.debtorName.trim() === "" || /[A-Za-z0-9]/.test(sepaText(one.debtorName, 70));
  check(
    isReadable,
    "field.characters",
    "debtorName",
    one.debtorName,
    "a name in letters that banks take",
  );
  check(remittance.length <= 140, "field.too-long", "remittance", remittance, "140 characters");
  const before = one.mandate.change;
  if (before === null) return faults;
  const old = before.debtorAccount;
  const said = before.mandateId !== null || before.creditorId !== null || old !== null;
  check(said, "field.missing", "mandate.change", "", "what it was before");
  if (old !== null && old !== "another-bank") {
    check(isValidIBAN(old.iban), "number.check-digit", "mandate.change.debtorAccount", old.iban);
  }
  if (before.mandateId !== null) {
    const known = reference.test(before.mandateId);
    check(known, "field.characters", "mandate.change.mandateId", before.mandateId);
  }
  return faults;
}

/** Faults of a group, without those of its collections. */
export function groupFaults(group: CollectionGroup, place: Place): FormatFault[] {
  const faults: FormatFault[] = [];
  const check = blaming(faults, place);
  check(reference.test(group.id), "field.characters", "id", group.id);
  check(isValidIBAN(group.creditorIban), "number.check-digit", "creditorIban", group.creditorIban);
  check(isCreditorId(group.creditorId), "number.check-digit", "creditorId", group.creditorId);
  const bicIsSound = group.creditorBic === null || isValidBIC(group.creditorBic);
  check(bicIsSound, "field.unreadable", "creditorBic", group.creditorBic ?? "", "a BIC");
  check(group.creditorName.trim() !== "", "field.missing", "creditorName", "");
  check(
    /[A-Za-z0-9]/.test(sepaText(group.creditorName, 70)),
    "field.characters",
    "creditorName",
    group.creditorName,
  );
  check(group.collections.length > 0, "record.missing", "collections", "", "a collection");
  return faults;
}

/** Every fault of an order, each named by its place in it. */
export function orderFaults(order: DirectDebits): FormatFault[] {
  const faults: FormatFault[] = [];
  const check = blaming(faults, { line: 0, at: "" });
  check(reference.test(order.messageId), "field.characters", "messageId", order.messageId);
  check(order.initiator.trim() !== "", "field.missing", "initiator", "");
  check(order.groups.length > 0, "record.missing", "groups", "", "a group");
  const seen = new Set<string>();
  order.groups.forEach((group, g) => {
    const at = `groups[${String(g)}].`;
    const day = blaming(faults, { line: 0, at });
    const { collectOn } = group;
    const expected = "a day on which T2 settles: no weekend, no holiday of its own";
    day(isBankingDay("sepa", collectOn), "rule.broken", "collectOn", collectOn, expected);
    faults.push(...groupFaults(group, { line: 0, at }));
    group.collections.forEach((one, c) => {
      const place = { line: 0, at: `${at}collections[${String(c)}].` };
      faults.push(...collectionFaults(one, place));
      const fresh = !seen.has(one.endToEndId);
      seen.add(one.endToEndId);
      blaming(faults, place)(fresh, "record.twice", "endToEndId", one.endToEndId);
    });
  });
  return faults;
}
