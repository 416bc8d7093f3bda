/** Money offered of their own will while something rests: what the rest means, and whose choice it is. */

import { phrases, plainly } from "../words/phrases.ts";
import type { HoldKind } from "@forbear/accounts";
import { keptSum, wishKept } from "../terms/wish-kept.ts";
import { say } from "../wording/saying.ts";
import { asideIn, asksIfMustPay } from "../heard/questions/asides.ts";
import { questionsIn } from "../heard/questions-in.ts";
import {
  type Reply,
  type Turn,
  intentOf,
  isHeld,
  isVerified,
  means,
  reply,
  valuesOf,
} from "../turn/turn.ts";

/** In so many words: they would pay, or ask whether or how they can. */
const wouldPay = phrases(String.raw`
  (?:can|could|may|want to|wanna|like to|love to|wish to|ready to|willing to|happy to|prefer to|rather|let me|i'?ll|i will|gonna|going to|do|to|just|still|i|able to) (?:still |just |also |only |at least |i |we )*(?:pay|put|send (?:you|it|some|the)|give (?:you|u|something|some)|settle|clear|make a payment)
  (?:give|send|text|forward) (?:me |us )?(?:the|a|that|your) (?:payment )?link|(?:m[aá]nd\p{L}*|p[aá]s\p{L}*|env[ií]\p{L}*) (?:el|la|un) (?:link|enlace|liga)|link (?:bhej|de)\p{L}*|लिंक (?:भेज|दे)[\p{L}\p{M}]*
  (?:para|puedo|podr[ií]a|quiero|quisiera|voy a|deseo|prefiero|c[oó]mo|d[oó]nde|le|les) (?:le |les |a[uú]n |igual |ya )*(?:pag[oau]\p{L}*|pagar\p{L}*|abon\p{L}*|dar(?:le|les)?|doy|hac\p{L}* (?:un|el) pago)
  (?:de|bhar|chuka|pay kar|payment kar|jama kar) (?:sak\p{L}*|dun\p{L}*|doon\p{L}*|du|deta|deti|raha|rahi|na chah\p{L}*)|(?:dena|bharna|chukana|(?:pay|payment|bhugtan) karna) (?:hai|h|chah\p{L}*)|(?:kaise|kahan|kaha) (?:pay|bhar\p{L}*|dun|doon|du)|pay (?:kar|kaise)\p{L}*
  (?:दे|भर|चुका|भुगतान कर) (?:सक|दूँ|दूं|रहा|रही)[\p{L}\p{M}]*|(?:देना|भरना|चुकाना|भुगतान करना) (?:है|चाह[\p{L}\p{M}]*)|(?:कैसे|कहाँ|कहां) (?:दूँ|दूं|भर[\p{L}\p{M}]*|भुगतान)
`);
/** They say that they do not, or ask whether they have to: that offers nothing. */
const declines = phrases(String.raw`
  won'?t|wont|not going to|refuse|never|do i (?:still |really )?(?:have|need) to|must i|should i|don'?t have to|not paying|can'?t|cannot|already|paid|why
  no (?:voy|pienso|quiero|puedo)|tengo que|ya (?:pagu[eé]|lo pagu[eé])|por ?qu[eé]
  nahi|nahin|nhi|kyu+n?|kyon|zaroori|padega|diya|kar di
  नहीं|क्यों|ज़रूरी|पड़ेगा|दिया|कर दी
`);
const offers = ["pay_now", "promise_to_pay", "propose_plan", "ask_payment_methods"] as const;
const sure = 0.5;
const namesSum = (turn: Turn): boolean => valuesOf(turn, "money").length > 0;

/** They want to pay, or ask how or whether they can. */
function offersMoney(turn: Turn): boolean {
  const text = plainly(turn.text);
  if (means(turn, "report_payment", "payment_problem")) return false;
  if (declines.test(text) || asksIfMustPay(text)) return false;
  const only = questionsIn(text).length < 2;
  if (only && asideIn(text, "where-to-send", "when", "how-to-call") !== null) return false;
  if (wouldPay.test(text))
    return means(turn, "unclear", "accept_offer", "ask_settlement", ...offers);
  return offers.some((name) => (intentOf(turn, name)?.confidence ?? 0) >= sure) && namesSum(turn);
}

/** Holds whose own rules or people say first what may be paid; the others leave it to the person. */
const takenByOthers: ReadonlySet<HoldKind> = new Set<HoldKind>(["insolvency", "represented"]);
const takenByNone: ReadonlySet<HoldKind> = new Set<HoldKind>(["crisis", "fraud", "by-staff"]);

/**
 * What is said to one who offers money while it rests; null where they offer none, or where a person
 * alone may speak of it. The link is for whoever is known: a dispute, a moratorium or a stop forbids
 * us to ask, and nobody to pay.
 */
export function paysAnyway(turn: Turn): Reply | null {
  if (!offersMoney(turn)) return null;
  if (isHeld(turn, "deceased")) {
    return reply({ say: [say("estate-pays-first")], disposition: "on-hold" });
  }
  const holds = [...turn.known.personHolds, ...(turn.debt?.holds ?? [])];
  if (!isVerified(turn) || holds.some(({ kind }) => takenByNone.has(kind))) return null;
  if (holds.some(({ kind }) => takenByOthers.has(kind))) {
    return reply({ say: [say("ask-before-paying")], disposition: "on-hold" });
  }
  const { paymentLink: link } = turn.known;
  const wish = wishKept(turn);
  const isNew = wish !== null && wish !== turn.conversation.wish;
  // What they pay now needs no keeping.
  const kept = isNew && wish.kind === "plan" && wish.every !== null ? keptSum(wish) : null;
  return reply({
    say: [...(kept === null ? [] : [kept]), say("pay-if-you-wish", { link })],
    change: { wish },
    disposition: "payment-link",
  });
}
