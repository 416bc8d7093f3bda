/** "Start over", "no 9000, just 700 every month", "where do you get 18,000 from": what was in mind before is thrown off. */

import type { Money } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import { saysRest } from "../heard/wishes/when-words.ts";
import type { Understood, Value } from "../meaning.ts";
import { type Turn, isVerified, valuesOf } from "../turn/turn.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { asksWhence, figuresIn, isFigure } from "../words/figures-in-words.ts";
import { wishOf } from "./wishes.ts";
import { pattern } from "../words/pattern.ts";

const startsOver = phrases(String.raw`
  start(?:ing)? (?:it |this |all )?(?:over|again|fresh|anew|from (?:scratch|zero|the (?:top|beginning|start)))|from scratch|clean slate|back to (?:square one|the start)|scrap (?:that|it|this|all (?:of )?(?:that|it)|everything)|(?:forget|ignore|disregard|scratch|drop) (?:about )?(?:everything|all (?:of )?(?:that|it|this)|what(?:ever)? (?:i|we|you) (?:said|wrote|told)\b|(?:my|the) (?:last|earlier|old|other|previous) (?:message|offer|number|sum|figure|plan|one)s?)
  (?:empecemos|empezamos|empiece|empezar|comencemos|comenzar|vamos) (?:otra vez |todo )?(?:de (?:nuevo|cero)|desde (?:cero|el principio))|borr[oó]n y cuenta nueva|(?:olv[ií]d\p{L}*|ignor\p{L}*|borr\p{L}*) (?:de )?(?:todo|lo (?:que (?:dije|le dije|dijo|ped[ií])|anterior|de antes)|la(?:s)? (?:cifra|cantidad)(?:es)? anterior(?:es)?)
  (?:naye? sire|shuru|nayi shuruaa?t) se(?: (?:shuru|start|baat))?|(?:dobara|phir se|fir se) (?:shuru|start)|(?:sab|sabkuch|sab kuch|pehle (?:wala|wali|ki baat|jo bola|jo kaha))(?: (?:sab|bhi))? (?:bhool|bhul|chhod|chod|hata)\p{L}*
  (?:नए सिरे|शुरू|नई शुरुआत) से(?: (?:शुरू|बात))?|(?:दोबारा|फिर से) शुरू|(?:सब|सबकुछ|सब कुछ|पहले (?:वाला|वाली|की बात|जो बोला|जो कहा))(?: (?:सब|भी))? (?:भूल|छोड़|हटा)[\p{L}\p{M}]*
`);

/** So much each time and nothing beside it. */
const nothingElse = phrases(String.raw`
  just|only|nothing (?:else|more|extra)|that'?s (?:it|all)|(?:till?|until|til) (?:it'?s|its|it is|all is|everything is|i'?m) (?:all )?(?:paid|done|cleared|gone|finished)(?: off)?|every single
  (?:nada|nom[aá]s|no) (?:m[aá]s|eso)|nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente|[uú]nicamente|y ya|hasta (?:acabar|terminar|pagar(?:lo)? todo|liquidar)
  sirf|bas|kewal|keval|aur kuch nahi+n?|(?:khatam|poora|pura) hone tak|jab tak (?:khatam|poora|pura)
  सिर्फ़?|बस|केवल|और कुछ नहीं|(?:ख़?त्म|पूरा) होने तक|जब तक (?:ख़?त्म|पूरा)
`);

const goesOn = phrases(
  "then|after (?:that|it)|afterwards|plus|and|luego|despu[eé]s|m[aá]s|y|phir|fir|uske baad|aur|फिर|उसके बाद|और",
);

const negatedAhead = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:no|not|forget|without|drop|scrap|skip|sin|olv[ií]d\p{L}*|quit\p{L}*|ya no)\s+(?:(?:about|at|the|a|any|el|la|los|las|de|que|más|mas|\$|rs\.?|₹|£)\s*)*$`,
);
const negatedBehind = pattern(
  String.raw`^\s*(?:(?:rs|rupay[ae]|wal[aei]|ka|ki|ko|रुपये|वाल[ाेी]|का|की|को)\s+)*(?:nahi+n?|nhi|mat|chhod\p{L}*|chod\p{L}*|hata\p{L}*|rehne do|नहीं|मत|छोड़[\p{L}\p{M}]*|हटा[\p{L}\p{M}]*|रहने दो)(?![\p{L}\p{M}])`,
);

const saysNo = pattern(String.raw`^[^\p{L}]*(?:no|nah|nope|nahi+n?|nhi|na|नहीं|ना)(?![\p{L}\p{M}])`);

/** The sums that come before the others in what they have in mind. */
const apartIn = (wish: OfferWish | null): readonly Money[] =>
  wish?.kind === "plan"
    ? [...(wish.first ? [wish.first] : []), ...(wish.parts ?? [])].map(({ amount }) => amount)
    : [];

const sumsOf = (wish: OfferWish | null): readonly Money[] => {
  const amount = wish?.kind === "promise" || wish?.kind === "settlement" ? wish.amount : null;
  const each = wish?.kind === "plan" ? wish.instalment : null;
  return [...apartIn(wish), amount, each].filter((sum) => sum !== null);
};

/** The sums of their wish that the message says no to. */
function negatedIn({ text, conversation }: Turn): readonly Money[] {
  const said = plainly(text);
  const sums = apartIn(conversation.wish ?? null);
  return figuresIn(said).flatMap((figure) => {
    const no =
      negatedAhead.test(said.slice(0, figure.at)) || negatedBehind.test(said.slice(figure.ends));
    return no ? sums.filter((sum) => isFigure(figure, sum)) : [];
  });
}

/** So much in a rhythm, which is all they would pay: what came before it goes. */
function isAllOfIt(turn: Turn, before: OfferWish): boolean {
  const apart = before.kind === "plan" ? (before.first ?? before.parts?.at(0) ?? null) : null;
  const wish = apart === null ? null : wishOf(turn);
  if (apart === null || wish?.kind !== "plan" || wish.every === null) return false;
  if (wish.instalment === null || wish.first || wish.parts) return false;
  const said = plainly(turn.text);
  if (saysRest(turn.text)) return false;
  if (nothingElse.test(said) && !goesOn.test(said)) return true;
  if (wish.firstOn === null) return false;
  const no = saysNo.test(said);
  return no || (apart.dueOn !== null && wish.firstOn < apart.dueOn);
}

/** The message as one that begins anew, where they throw off what was in mind before. */
export function withThrownOff(turn: Turn): Turn {
  const { conversation, debt, text, understood } = turn;
  const { wish = null, pending } = conversation;
  if (debt === null || !isVerified(turn) || debt.agreement.kind !== "none") return turn;
  if (wish === null && pending === null) return turn;
  const negated = negatedIn(turn);
  const others = (sums: readonly Value[]): readonly Value[] =>
    sums.filter(
      ({ kind, value }) =>
        kind !== "money" ||
        !(typeof value === "object" && "minor" in value) ||
        !negated.some(({ minor }) => minor === value.minor),
    );
  const values = negated.length === 0 ? understood.values : others(understood.values);
  const rest = { ...turn, understood: { ...understood, values } };
  const replaced = negated.length > 0 && valuesOf(rest, "money").length > 0;
  const denied = asksWhence(text, sumsOf(wish));
  const anew = startsOver.test(plainly(text)) || replaced || denied;
  if (!anew && (wish === null || !isAllOfIt(turn, wish))) return turn;
  const given = replaced ? rest : turn;
  return {
    ...given,
    // "Start over" names no start of a month.
    text: plainly(text).replace(startsOver, " "),
    understood: asProposed(given.understood),
    conversation: { ...conversation, wish: null, pending: null },
  };
}

/** What they name then is what they would pay, and nothing that comes in or goes out. */
function asProposed(understood: Understood): Understood {
  const sums = understood.values.some(({ kind, role }) => kind === "money" && role !== "quoted");
  if (!sums) return understood;
  const others = understood.intents.filter(
    ({ name }) => name !== "give_income" && name !== "give_expenses" && name !== "reject_offer",
  );
  const offered = ({ role }: Value): boolean => role === "income" || role === "expense";
  return {
    ...understood,
    intents: [{ name: "propose_plan", confidence: 1 }, ...others],
    values: understood.values.map((one) =>
      one.kind === "money" && offered(one) ? { ...one, role: "instalment" } : one,
    ),
  };
}
