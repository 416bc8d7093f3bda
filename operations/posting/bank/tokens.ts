/** What in the words of a bank line may be a reference of ours, best first. */

import { type AccountId, type Result, err, ok, parseFace } from "@forbear/kernel";
import type { BankWords } from "../../stores/bank/lines.store.ts";

const mostWords = 60;
const longest = 64;

/** A place of its own for references holds nothing else; in words a short number means anything. */
const inWords = (token: string): boolean =>
  /\d/.test(token) && (/\D/.test(token) ? token.length >= 4 : token.length >= 6);
const inPlace = (token: string): boolean => token.length >= 3 && /\d/.test(token);

const trimmed = (text: string): string => text.replaceAll(/^[^0-9A-Za-z]+|[^0-9A-Za-z]+$/g, "");

/** As it stands, and as the other case would write it: banks print capitals. */
const cases = (token: string): readonly string[] => [
  token,
  token.toUpperCase(),
  token.toLowerCase(),
];

/** Words, and two beside each other that a line break may have parted. */
function partsOf(text: string): readonly string[] {
  const words = text.split(/[\s,;:|]+/).slice(0, mostWords);
  const pairs = words.slice(1).map((word, n) => `${words[n] ?? ""}${word}`);
  return [...words, ...pairs].map(trimmed);
}

/** Every text of a line that may be a reference of a debt, a payment or a file of ours. */
export function tokensOf(words: BankWords): readonly string[] {
  const { endToEndId, transactionId, mandateId, creditorReference, remittance } = words;
  const placed = [endToEndId, creditorReference, transactionId, mandateId].flatMap((one) =>
    one === null ? [] : [one.trim(), ...partsOf(one)],
  );
  const said = partsOf(remittance.join(" "));
  const tokens = [...placed.filter(inPlace), ...said.filter(inWords)];
  const short = tokens.filter((one) => one.length <= longest);
  return [...new Set(short.flatMap(cases))];
}

/** Our own id of a debt, as letters and the portal print it. */
export function accountFace(token: string): Result<AccountId, "not-an-id"> {
  const text = token.toLowerCase();
  const id = parseFace("acct", text.startsWith("acct_") ? text : `acct_${text}`);
  return id.ok ? ok(id.value) : err("not-an-id");
}
