/** Reads the finished words again, trusting nothing: what is not licensed does not leave the house. */

import { type Language, type Result, err, ok } from "@forbear/kernel";
import type { ChannelName } from "../meaning.ts";
import { type DisclosureCode, disclosure, licenceLine } from "../wording/disclosures.ts";
import { folded, mostOn, ownLength } from "../wording/length.ts";
import type { Fact, Licensed } from "../wording/licensed.ts";
import { negationsIn } from "../wording/negation.ts";
import { readingsOf } from "../wording/readings.ts";
import type { WordedContent } from "../wording/word.ts";
import { type Claim, claimsIn, debtWordIn } from "./claims.ts";
import { type Figure, figuresIn, withoutFigures } from "./figures.ts";
import { isWrittenIn } from "./script.ts";

export type GuardFault =
  | { readonly kind: "figure-not-licensed"; readonly text: string }
  | { readonly kind: "fact-missing"; readonly text: string }
  | { readonly kind: "fact-out-of-order"; readonly text: string }
  | { readonly kind: "name-not-licensed"; readonly text: string }
  | { readonly kind: "link-not-licensed"; readonly text: string }
  | { readonly kind: "negation-changed"; readonly said: number; readonly approved: number }
  | { readonly kind: "disclosure-missing"; readonly code: AddedCode }
  | { readonly kind: "claim"; readonly claim: Claim; readonly text: string }
  | { readonly kind: "reveals-debt"; readonly text: string }
  | { readonly kind: "asks-after-stop"; readonly text: string }
  | { readonly kind: "other-language" }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "hidden-letters" }
  | { readonly kind: "value-not-approved"; readonly text: string };

export type Guarding = {
  readonly language: Language;
  readonly channel: ChannelName;
  readonly content: WordedContent;
  /** The words answer a right that stops collection. */
  readonly stops: boolean;
};

// What stands where a licensed text stood; a sentence may begin after a link.
const [namePlace, linkPlace] = ["\u0000", "\u0001"];

/**
 * Takes disclosures and licensed texts out of the words; says which of the latter are not there, or
 * not in their order.
 */
function without(
  text: string,
  licensed: Licensed,
  disclosures: readonly string[],
): { readonly rest: string; readonly faults: readonly GuardFault[] } {
  const wanted = licensed.facts.flatMap((fact) =>
    fact.is === "text" && fact.text !== "" ? [fact.text] : [],
  );
  let rest = text;
  for (const one of disclosures) rest = rest.replace(one, " ").replace(folded(one), " ");
  const found: { readonly at: number; readonly name: string }[] = [];
  const longestFirst = [...new Set(wanted)].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const place = (isLink(name) ? linkPlace : namePlace).repeat(name.length);
    for (const at of occurrences(rest, name)) {
      found.push({ at, name });
      rest = rest.slice(0, at) + place + rest.slice(at + name.length);
    }
  }
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ name }) => name);
  const faults = nameFaults(wanted, inOrder);
  const marked = rest.replace(/\u0000+/g, ` ${namePlace} `).replace(/\u0001+/g, " . ");
  return { rest: marked, faults };
}

/** Each licensed text stands as often as approved, in the order approved; it may stand again. */
function nameFaults(wanted: readonly string[], found: readonly string[]): readonly GuardFault[] {
  const times = (all: readonly string[], name: string): number =>
    all.filter((one) => one === name).length;
  const missing = [...new Set(wanted)].filter((name) => times(found, name) < times(wanted, name));
  if (missing.length > 0) return missing.map((text) => ({ kind: "fact-missing", text }));
  let next = 0;
  for (const name of found) if (name === wanted[next]) next += 1;
  const first = wanted[next];
  return first === undefined ? [] : [{ kind: "fact-out-of-order", text: first }];
}

const isLink = (text: string): boolean => text.includes("/") || link.test(text);

/** "INR 41,250" is an amount, and no mention of the money by its name. */
const codeOfMoney = /^[A-Z]{3}$/u;
const figureBehind = /^ ?\p{Nd}/u;

/** Where the text stands, not as a part of a longer word, number or amount. */
function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  const partOfWord = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const after = /^./su.exec(text.slice(at + part.length))?.[0] ?? "";
    const whole =
      !(partOfWord.test(before) && partOfWord.test(part.charAt(0))) &&
      !(partOfWord.test(after) && partOfWord.test(part.charAt(part.length - 1)));
    const ofAmount = codeOfMoney.test(part) && figureBehind.test(text.slice(at + part.length));
    if (whole && !ofAmount) found.push(at);
  }
  return found;
}

function isLicensed(figure: Figure, fact: Fact | undefined): boolean {
  if (fact === undefined) return false;
  switch (figure.is) {
    case "money":
      return (
        fact.is === "money" &&
        figure.readings.some(
          ({ currency, minor }) => currency === fact.amount.currency && minor === fact.amount.minor,
        )
      );
    case "date":
      return fact.is === "date" && figure.date === fact.date;
    case "count":
      return fact.is === "count" && figure.count === fact.count;
    case "unreadable":
      return false;
  }
}

/** The figures are those approved, in their order: "50 by the 1st, 70 by the 15th" cannot be swapped. */
function figureFaults(rest: string, language: Language, licensed: Licensed): GuardFault[] {
  const approved = licensed.facts.filter((fact) => fact.is !== "text");
  const said = figuresIn(rest, language);
  const faults: GuardFault[] = said.flatMap((figure, at) =>
    isLicensed(figure, approved[at])
      ? []
      : [{ kind: "figure-not-licensed", text: figure.text } as const],
  );
  for (const fact of approved.slice(said.length)) {
    faults.push({ kind: "fact-missing", text: fact.is });
  }
  return faults;
}

const link =
  /https?:|www\.|\S@\S|\b[\w-]+\.(?:com|org|net|io|co|in|uk|us|au|ca|es|mx|info|app|link|me)\b/i;

/** Names of months and of channels, and what is written large for other reasons. */
const ownCapitals = new Set(
  `I I'm I'll I've I'd STOP SMS WhatsApp AI IA UPI Rs USD GBP INR AUD CAD EUR US CA ZIP English Hinglish January February
  March April May June July August September October November December`.split(/\s+/),
);

function strangeNames(rest: string): GuardFault[] {
  const names = rest.matchAll(/(?<=[\p{Ll},;:\u0000] +)\p{Lu}[\p{L}\p{M}']*/gu);
  return [...names].flatMap(([name]) =>
    ownCapitals.has(name) ? [] : [{ kind: "name-not-licensed", text: name } as const],
  );
}

const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ue000-\uf8ff]/;

/** What law asked to be added to the words. */
type AddedCode = DisclosureCode | "showLicenceNumber";

function disclosuresIn({ content, language, channel }: Guarding): ReadonlyMap<AddedCode, string> {
  const codes: DisclosureCode[] = [];
  if (content.debtCollectorDisclosure === "initial") codes.push("addInitialDisclosure");
  if (content.debtCollectorDisclosure === "subsequent") codes.push("addSubsequentDisclosure");
  if (content.optOutNotice) codes.push("addOptOutNotice");
  if (content.adviceAdded) codes.push("addDebtAdviceSignpost");
  const texts = new Map<AddedCode, string>(
    codes.map((code) => [code, disclosure(code, language, channel)]),
  );
  const { licenceShown } = content;
  if (licenceShown !== null) texts.set("showLicenceNumber", licenceLine(licenceShown, language));
  return texts;
}

function stopFaults(rest: string, { language }: Guarding): GuardFault[] {
  const asks = /[?¿？]/.exec(rest)?.[0];
  const debt = debtWordIn(rest, language);
  return [
    ...(asks === undefined ? [] : [{ kind: "asks-after-stop", text: asks } as const]),
    ...(debt === null ? [] : [{ kind: "reveals-debt", text: debt } as const]),
  ];
}

/**
 * The words as they may leave, or every fault in them. `licensed` and `content` are those that `word`
 * gave for the approved words; a rephrasing is held to the same.
 */
export function guard(
  text: string,
  licensed: Licensed,
  to: Guarding,
): Result<string, readonly GuardFault[]> {
  const { language, channel, content } = to;
  const disclosures = disclosuresIn(to);
  const { rest, faults: named } = without(text, licensed, [...disclosures.values()]);
  const said = withoutFigures(rest, language);
  const own = ownLength(channel, text, [...disclosures.values()], licensed);
  const { length } = own;
  const limit = mostOn(channel, own.limit, licensed, content.differs);
  const faults: readonly GuardFault[] = [
    ...disclosureFaults(text, disclosures),
    ...named,
    ...figureFaults(rest, language, licensed),
    ...strangeNames(said),
    ...linkFaults(rest),
    ...negationFaults(said, disclosures, licensed, language),
    ...claimsIn(said, language).map((found) => ({ kind: "claim", ...found }) as const),
    ...debtFaults(said, content, licensed, language),
    ...(to.stops ? stopFaults(said, to) : []),
    ...(isWrittenIn(said, language) ? [] : [{ kind: "other-language" } as const]),
    ...(length > limit ? [{ kind: "too-long", length, limit } as const] : []),
    ...(hidden.test(rest) ? [{ kind: "hidden-letters" } as const] : []),
  ];
  // The slowest look is kept for words that seem to be in order and are not those approved.
  const found = faults.length > 0 ? faults : valueFaults(text, licensed, language);
  return found.length === 0 ? ok(text) : err(found);
}

const disclosureFaults = (
  text: string,
  disclosures: ReadonlyMap<AddedCode, string>,
): readonly GuardFault[] =>
  [...disclosures].flatMap(([code, words]) =>
    text.includes(words) || text.includes(folded(words))
      ? []
      : [{ kind: "disclosure-missing", code } as const],
  );

function linkFaults(rest: string): readonly GuardFault[] {
  const found = link.exec(rest)?.[0];
  return found === undefined ? [] : [{ kind: "link-not-licensed", text: found }];
}

/** The grammar that reads people reads us: no amount, day or rhythm in any form or more often than approved. */
function valueFaults(text: string, { words }: Licensed, language: Language): GuardFault[] {
  if (words === undefined || text === words) return [];
  const left = [...readingsOf(words, language)];
  return readingsOf(text, language).flatMap((reading): readonly GuardFault[] => {
    const at = left.indexOf(reading);
    if (at < 0) return [{ kind: "value-not-approved", text: reading }];
    left.splice(at, 1);
    return [];
  });
}

function negationFaults(
  said: string,
  disclosures: ReadonlyMap<AddedCode, string>,
  { negations: approved }: Licensed,
  language: Language,
): readonly GuardFault[] {
  const inDisclosures = [...disclosures.values()].reduce(
    (sum, words) => sum + negationsIn(words, language),
    0,
  );
  const count = negationsIn(said, language) + inDisclosures;
  return count === approved ? [] : [{ kind: "negation-changed", said: count, approved }];
}

/** Words that do not reveal a debt have no word of one, and no amount. */
function debtFaults(
  said: string,
  { revealsDebt }: WordedContent,
  { facts }: Licensed,
  language: Language,
): readonly GuardFault[] {
  if (revealsDebt) return [];
  const word = debtWordIn(said, language);
  return [
    ...(word === null ? [] : [{ kind: "reveals-debt", text: word } as const]),
    ...(facts.some(({ is }) => is === "money")
      ? [{ kind: "reveals-debt", text: "an amount" } as const]
      : []),
  ];
}
