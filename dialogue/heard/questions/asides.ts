/** What people ask of the talk itself, which no intent names: why, when, where to send, what there is. */

import { say } from "../../wording/saying.ts";
import type { Say } from "../../conversation.ts";
import type { Aside, AsideForms } from "./aside-forms.ts";
import { askedWhenCalled, asidesOfTalk, nothingToDo } from "./asides-of-talk.ts";
import { asidesOfTerms, enoughToStop, raises } from "./asides-of-terms.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

export type { Aside } from "./aside-forms.ts";

const asidePatterns: AsideForms = [...asidesOfTalk, ...asidesOfTerms];

const ofMoney = phrases(
  "money|payments?|cash|dinero|pagos?|plata|paise|paisa|payment|rakam|पैसे|पैसा|भुगतान|रक़म|रकम",
);

const sumSent = phrases(
  "(?:send|mand\\p{L}*|env[ií]\\p{L}*)(?: (?:you|le|les|como|unos|about|only|just|solo|nom[aá]s))* ?[$£€₹]?\\p{Nd}+|\\p{Nd}+ (?:bhej|भेज)[\\p{L}\\p{M}]*",
);

/** "That day I can send you 45": money, and no papers. */
const sendsMoney = (said: string): boolean =>
  ofMoney.test(said) || raises.test(said) || sumSent.test(said);

const howMuch = phrases("how much|cu[aá]nto|कितना|कितने|kitna|kitne");

const moreTime = phrases("more time|m[aá]s tiempo|aur time|aur samay|और समय|और टाइम");

/** A question that comes after so many letters is a colleague's to find. */
const mostRead = 400;

/** What the message asks of the talk itself, of the kinds wanted; null where it asks none of them. */
export function asideIn<A extends Aside>(text: string, ...wanted: readonly A[]): A | null {
  const said = plainly(text, mostRead);
  const found = asidePatterns.find(
    ([aside, forms]) =>
      wanted.some((one) => one === aside) &&
      forms.some((form) => form.test(said)) &&
      !(aside === "where-to-send" && sendsMoney(said)) &&
      !(aside === "must-i" && howMuch.test(said)) &&
      !(aside === "any-amount" && moreTime.test(said)),
  );
  return wanted.find((one) => one === found?.[0]) ?? null;
}

/** "Can I put it up later?": they would pay more each time. */
export const asksToRaise = (text: string): boolean => raises.test(plainly(text, mostRead));

/** The answer to it; the ways there are to pay are a question of their own. */
export function asideSay(aside: Exclude<Aside, "another-way" | "any-amount" | "stop-taking">): Say {
  switch (aside) {
    case "why-ask":
      return say("why-we-ask");
    case "where-to-send":
      return say("send-here");
    case "when":
      return say("when-unknown");
    case "must-i":
      return say("nothing-to-do");
    case "how-to-call":
      return say("call-us");
    case "least":
      return say("least-each");
    case "if-missed":
      return say("if-missed");
    case "not-online":
      return say("not-online");
    case "by-letter":
      return say("letter-asked");
    case "interest-goes-on":
    case "saves-early":
      return say("interest-unknown");
    case "if-things-change":
      return say("if-missed");
    case "must-i-pay":
      return say("cannot-advise");
    case "paying-stops":
      return say("contact-and-paying");
    case "reminds":
      return say("will-remind");
    case "is-recorded":
      return say("kept-here");
    case "options":
      return say("what-works");
  }
}

/** "Is that enough to stop the letters?" */
export const asksIfEnough = (text: string): boolean =>
  enoughToStop.test(plainly(text, mostRead)) && isQuestion(text);

/** "What time will they call me?" */
export const asksWhenCalled = (text: string): boolean =>
  askedWhenCalled.test(plainly(text, mostRead));

/** They ask something, whether or not they put the mark. */
const whyOwed = phrases(
  "why (?:do|am|would|should|is it) i (?:even |still )?(?:owe|have|being|getting|paying|pay)|what(?:'?s| is| was) (?:this|it|that) (?:even |all )?(?:for|about)|what do i owe (?:this|it|you) for|por ?qu[eé] (?:les? )?debo|(?:y )?(?:qu[eé]|q|k) (?:es|son|onda con) (?:est[eoa]|es[eoa])(?: de)?|(?:y )?(?:est[eo]|es[eo]) (?:de )?qu[eé] es|de qu[eé] (?:es|son|se trata|me habla\\p{L}*)|what(?:'?s| is) (?:this|it)|(?:ye|yeh|yah)(?: sab)? kya hai|kis (?:baat|cheez|chij) k[aei]|(?:यह|ये)(?: सब)? क्या है|किस (?:बात|चीज़?) क[ाीे]",
);

/** "Why do I owe this?", "what is it for?": whose it is, and how it came to be. */
export const asksWhy = (text: string): boolean => whyOwed.test(plainly(text, mostRead));

const whoWeAre = phrases(
  "who (?:is|are|r)(?: \\p{L}+)? (?:you|u|this|these|y'?all)(?: guys| people)?|who am i (?:talking|speaking|texting)|(?:con )?qui[eé]n(?:es)? (?:co[ñn]o |demonios |diablos |carajos? |chingados? |rayos )?(?:es|son|eres|sos|sois|habla|hablo|me (?:escribe|habla))(?: (?:ustedes|usted|t[uú]|vosotr[oa]s|vos))?|(?:aap|tum|aap log|ye|yeh) kaun(?: (?:ho|hain|hai|bol))?|kaun (?:bol|baat|hai|ho)|(?:आप|तुम|ये|यह)(?: लोग)? कौन|कौन (?:बोल|बात|है|हैं)|(?:are|r) (?:you|u|these) (?:from )?(?:the|a|my|some|which|what) (?:bank|company|agency)|(?:son|es|eres|usted es) (?:de|del|el|un|una|la) (?:un |una )?(?:banco|empresa|compa[ñn][ií]a|agencia)|(?:aap|tum)(?: log)? (?:kis |kaun ?s[ei] )?(?:bank|company) (?:se|wale)|(?:आप|तुम)(?: लोग)? (?:किस |कौन ?स[ेी] )?(?:बैंक|कंपनी|कम्पनी) (?:से|वाले)",
);

/** "Who are you?": our name, with whose matter it is. */
export const asksWhoWeAre = (text: string): boolean => whoWeAre.test(plainly(text, mostRead));

const wonders = phrases(
  "(?:want|wanted|like|need) to know|(?:just |only )?(?:asking|wondering)|(?:le |les |te )?pregunto|quiero saber|(?:pooch|puch|poochh?)\\p{L}* (?:rah\\p{L}*|chaht\\p{L}*)|(?:पूछ|जानना) (?:रह|चाह)[\\p{L}\\p{M}]*",
);

/** "Is it mine to pay?", "I ask whether it falls to me or to him": a question of law, and no offer of money. */
export const asksIfMustPay = (text: string): boolean =>
  asideIn(text, "must-i-pay") !== null &&
  (isQuestion(text) || wonders.test(plainly(text, mostRead)));

const leads = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:so|and|ok|okay|then|now|right|yes|correct|please|if|y|o sea|entonces|pues|bueno|verdad|cierto|pregunto|yo|si|ya|to|toh|aur|theek hai|matlab|yani|na|kya|तो|और|ठीक है|मतलब|यानी|ना|न|क्या)(?![\p{L}\p{M}])`,
  "g",
);

/** "So I need do nothing now, right?" */
export const asksNothingToDo = (text: string): boolean => nothingToDo.test(plainly(text, mostRead));

/** That, and not a word more. */
export const asksOnlyNothingToDo = (text: string): boolean =>
  asksNothingToDo(text) &&
  wordsIn(plainly(text, mostRead).replace(nothingToDo, " ").replaceAll(leads, " ")) === 0;
