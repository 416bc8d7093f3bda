/** Puts into words what a turn says: templates filled, disclosures added, and what the words may claim. */

import { type Language, assert } from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import type { Known, Say } from "../conversation.ts";
import type { ChannelName } from "../meaning.ts";
import { type Declaration, declarationOf, isTemplateId } from "./catalogue.ts";
import { type DisclosureCode, disclosure, isDisclosure } from "./disclosures.ts";
import { ownLength } from "./length.ts";
import type { Licensed } from "./licensed.ts";
import { type Ink, type Rendered, render } from "./render.ts";

export type Wording = {
  readonly language: Language;
  readonly channel: ChannelName;
  /** Codes that the law asked for, as `Decision.requirements` has them. */
  readonly requirements: readonly string[];
  readonly collector: Known["collector"];
  /** Where the person lives, ISO 3166: it decides how English writes a date. Absent: "US". */
  readonly country?: string;
};

/** What is true of the finished words, in the terms of the facts that the gate is asked with. */
export type WordedContent = {
  readonly revealsDebt: boolean;
  readonly asksForPayment: boolean;
  readonly debtCollectorDisclosure: "initial" | "subsequent" | "none";
  readonly optOutNotice: boolean;
  readonly identifiesCaller: boolean;
  readonly onlyConfirmsOptOut: boolean;
  readonly aiDisclosure: boolean;
  readonly freeDebtAdviceSignpost: boolean;
};

export type Worded = {
  readonly text: string;
  readonly licensed: Licensed;
  readonly content: WordedContent;
  /** What the law is asked about. */
  readonly act: ActionKind;
  /** The words answer a right that stops collection: the guard is stricter then. */
  readonly stops: boolean;
  readonly templates: readonly string[];
  /** Requirements that are not words of ours to add: until someone meets them nothing goes out. */
  readonly unmet: readonly string[];
};

/** Space between two templates: a line on channels that have lines. */
const gapOn = (channel: ChannelName): string =>
  channel === "sms" || channel === "voice" ? " " : "\n\n";

function added(
  requirements: readonly string[],
  declared: readonly Declaration[],
): { readonly codes: readonly DisclosureCode[]; readonly unmet: readonly string[] } {
  const asked = [...new Set(requirements)];
  const reveals = declared.some((one) => one.revealsDebt);
  const onlyConfirms = declared.every((one) => one.onlyConfirmsOptOut);
  // A disclosure that names a debt would itself tell a stranger of it.
  const names = (code: string): boolean =>
    code === "addInitialDisclosure" || code === "addSubsequentDisclosure";
  const fits = (code: string): boolean => isDisclosure(code) && (reveals || !names(code));
  const codes = asked.filter(isDisclosure).filter((code) => fits(code) && !onlyConfirms);
  const initial = codes.includes("addInitialDisclosure");
  return {
    codes: codes.filter((code) => !(initial && code === "addSubsequentDisclosure")),
    unmet: onlyConfirms
      ? asked.filter((code) => !isDisclosure(code))
      : asked.filter((c) => !fits(c)),
  };
}

/** The first way of saying it that fits the channel; the shortest where none does. */
function fitted(says: readonly Say[], disclosures: readonly string[], to: Wording): Rendered {
  const gap = gapOn(to.channel);
  const needed = says.filter((one) => !courtesy(one));
  const brief = needed.length === 0 ? says : needed;
  const sms = to.channel === "sms";
  const ways: readonly (readonly [readonly Say[], boolean])[] = sms
    ? [
        [says, false],
        [says, true],
        [brief, true],
      ]
    : [[says, false]];
  let last: Rendered | null = null;
  for (const [words, short] of ways) {
    for (const fold of sms ? [false, true] : [false]) {
      const { language, collector, country = "US" } = to;
      const ink: Ink = { language, collector, country, short, folded: fold };
      last = render(words, disclosures, ink, gap);
      const { length, limit } = ownLength(to.channel, last.text, disclosures, last.licensed);
      if (length <= limit) return last;
    }
  }
  assert(last !== null, "there is a way to say it");
  return last;
}

const declaredBy = ({ template }: Say): Declaration => {
  assert(isTemplateId(template), `no such template: ${template}`);
  return declarationOf(template);
};

const courtesy = (one: Say): boolean => declaredBy(one).courtesy;

function actOf(declared: readonly Declaration[]): ActionKind {
  if (declared.some(({ act }) => act === "confirmOptOut")) return "confirmOptOut";
  return declared.find(({ act }) => act !== "replyToConsumer")?.act ?? "replyToConsumer";
}

/**
 * The finished words of one message. Figures come from the slots alone; disclosures from
 * `requirements`, which come on top of the channel's length: they cannot be shortened.
 */
export function word(says: readonly Say[], to: Wording): Worded {
  assert(says.length > 0, "a message says something");
  const declared = says.map(declaredBy);
  const any = (trait: (one: Declaration) => boolean): boolean => declared.some(trait);
  const { codes, unmet } = added(to.requirements, declared);
  const texts = codes.map((code) => disclosure(code, to.language, to.channel));
  const { text, licensed } = fitted(says, texts, to);
  return {
    text,
    licensed,
    content: {
      revealsDebt: any((one) => one.revealsDebt),
      asksForPayment: any((one) => one.asksForPayment),
      debtCollectorDisclosure: codes.includes("addInitialDisclosure")
        ? "initial"
        : codes.includes("addSubsequentDisclosure")
          ? "subsequent"
          : "none",
      optOutNotice: codes.includes("addOptOutNotice"),
      identifiesCaller: text.includes(to.collector.name),
      onlyConfirmsOptOut: declared.every((one) => one.onlyConfirmsOptOut),
      aiDisclosure: any((one) => one.saysItIsAi) || codes.includes("addAiDisclosure"),
      freeDebtAdviceSignpost: any((one) => one.signpostsAdvice),
    },
    act: actOf(declared),
    stops: any((one) => one.stops),
    templates: says.map(({ template }) => template),
    unmet,
  };
}
