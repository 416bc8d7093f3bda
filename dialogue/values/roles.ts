/** What an amount is for: what comes in or goes out, what is owed, offered or was paid. */

import type { ValueRole } from "../meaning.ts";
import { isBeyondThem } from "./beyond.ts";
import { familyOf } from "./currency.ts";
import { type Desk, after, before, set, wordAt } from "./desk.ts";
import { isSupposed, tenseAt } from "./tense.ts";

const incomeWords =
  set(`earn income salary wage wages pension make paid gano gana ganamos percibo percibe percibimos sueldo salario ingreso entra entran ingresa saco cobro kamata
  kamati kamate kamai tankhwah tanakhvaah tankhvaah tankhvah kamaai kamaata vetan pagaar benefits bring ssp ssi ssdi jsa esa unemployment disability desempleo paro subsidio jubilacion propinas berozgari`);
/** "Make it 40 a month": a payment is changed, and nobody earns it. */
const isMadeInto = (desk: Desk, from: number): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      wordAt(desk, from - back) === "make" &&
      /^(?:it|that|this|them|those|these|each|the|mine)$/.test(wordAt(desk, from - back + 1)),
  );
const isEarned = (desk: Desk, from: number, reach: number): boolean =>
  (before(desk, from, reach, incomeWords) &&
    !isMadeInto(desk, from) &&
    ![1, 2, 3].some((back) => isSupposed(desk.words, from - back))) ||
  isGot(desk, from) ||
  isNet(desk, from);
/** "I clear 1900 a month", "we take home about 900 a week": of each month or week, and not of what is owed. */
const isNet = (desk: Desk, from: number): boolean =>
  [1, 2, 3].some((back) => {
    const home = wordAt(desk, from - back) === "home" ? 1 : 0;
    const verb = wordAt(desk, from - back - home);
    const nets = home === 1 ? verb === "take" : /^(?:clear|net|gross)$/.test(verb);
    return nets && /^(?:i|we|only|just)?$/.test(wordAt(desk, from - back - home - 1));
  }) && after(desk, from + 1, 3, set("month monthly week weekly fortnight year mo wk"));
/** "I get 1800 a month", "we receive about 900". */
const isGot = (desk: Desk, from: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(?:get|receive|recibo|recibimos)$/.test(wordAt(desk, from - back)) &&
      /^(?:i|we|only|just|yo|no|nomas|solo)?$/.test(wordAt(desk, from - back - 1)) &&
      !/^(?:when|if|once|cuando|si)$/.test(wordAt(desk, from - back - 2)),
  );
/** Said behind an amount: "600 milte hain". */
const comesIn = set(`milta milte milti kama kamaa kamata kamati kamate aata aati aate`);
/** "Thoda kama leta hu, mahine ka 9000": the sum that the earning before it comes to. */
const earnsFirst = (desk: Desk, from: number): boolean =>
  [3, 4, 5, 6, 7].some(
    (back) =>
      /^kamaa?$/.test(wordAt(desk, from - back)) &&
      /^le?t[aei]e?$/.test(wordAt(desk, from - back + 1)) &&
      desk.words.slice(from - back, from).every(({ kind }) => kind !== "number"),
  );
/** What money is spent on. */
export const expenseWords =
  set(`rent mortgage food groceries bills utilities spend outgoings renta comida gasto luz agua
  kiraya kiraaya kharcha kharch kharchaa bijli bijlee rashan raashan ration dawa dava dawai fees
  childcare daycare petrol gas car truck insurance council electricity electric internet water
  tuition medicine medicines meds alquiler hipoteca despensa super telefono colegio medicinas
  pasajes transporte carro coche gasolina doodh recharge`);
const quotedWords = set(
  "owe owed balance bill total debo saldo bakaya bakaaya borrowed says quoting",
);

/** What is left when all is paid: that is what they could give, not what they earn. */
const spareWords = set(
  `left leftover spare over sobra sobran sobrando queda quedan restan
  bachta bachte bachti bacha bachat bach बचता बचते बचती बचत बच`,
);
const stillOwed = set("pay owe owed go pagar por debo dena baki baaki bakaya");

/** What is said of paying us, whatever was asked. */
const givingWords = set(
  `offer offering afford manage pagarle pagarles abonar abonarle darle darles ofrezco dunga doonga
  dungi doongi dunge denge bharunga bharungi dedunga de-dunga दूँगा दूंगा दूँगी दूंगी देंगे भरूँगा भरूँगी भरूंगा`,
);

/** "I've got 200 I can give you" is yet to come. */
const stillToGive = set("can could will ill able puedo podria");

const isSpare = (desk: Desk, from: number, to: number): boolean =>
  (after(desk, to, 3, spareWords) || before(desk, from, 3, spareWords)) &&
  !after(desk, to, 5, stillOwed);

/** "ek lakh hai kya?", "sawa lakh to nahi hai na": an amount that they ask about. */
function isAsked(desk: Desk, to: number): boolean {
  if (/^(?:ka|ki) kya$/.test(`${wordAt(desk, to)} ${wordAt(desk, to + 1)}`)) return true;
  const place = wordAt(desk, to) === "to" ? to + 1 : to;
  const not = /^(?:nahi|nahin|nhi)$/.test(wordAt(desk, place)) ? place + 1 : place;
  return (
    /^(?:hai|hain|h|he)$/.test(wordAt(desk, not)) &&
    /^(?:kya|na|kul|total)$/.test(wordAt(desk, not + 1))
  );
}

const can = /^(?:puedo|podria|podriamos|podemos|puede|can|could)$/;
const give =
  /^(?:(?:dar|pagar|abonar|depositar|aportar|mandar|enviar|transferir|ingresar|tirar|pasar|poner|soltar|ofrecer|juntar|empezar|comenzar|arrancar)(?:le|les|te|se|os|selos?)?|pay|do|give|afford|manage|swing|spare|start|begin)$/;
const giveInHindi = /^(?:de|dee|dena|bhar|bharna|chuka|kar|kr|krdo|kardo|rakho|rakh)$/;
const canInHindi = /^(?:sakt|skt|pau|pa|denge|du|kar|do|dij|rakh|lo|$)/;

/** "puedo dar 50", "2000 de sakta hoon", "1500 kar do": what they can give, in two words. */
function saysTheyCan(desk: Desk, from: number, to: number): boolean {
  for (let at = from - 1; at >= from - canReach && at > 0; at -= 1) {
    if (give.test(wordAt(desk, at)) && can.test(wordAt(desk, at - 1))) return true;
  }
  if (/^(?:puedo|podria|podriamos)$/.test(afterCurrency(desk, to))) return true;
  if (canGiveBehind(desk, to)) return true;
  if (desk.language !== "hi" && desk.language !== "hi-Latn") return false;
  for (let at = to; at < to + canReach; at += 1) {
    const word = wordAt(desk, at);
    if (desk.words[at]?.opens === true) return false;
    if (/^(?:krdo|kardo|karo|rakho)$/.test(word)) return true;
    if (
      giveInHindi.test(word) &&
      wordAt(desk, at + 1) !== "" &&
      canInHindi.test(wordAt(desk, at + 1))
    )
      return true;
  }
  return false;
}

const canReach = 4;

/** "25 cada quincena le puedo dar": the words behind the amount, before any other figure. */
function canGiveBehind(desk: Desk, to: number): boolean {
  for (let at = to; at <= to + canReach; at += 1) {
    const word = desk.words[at];
    if (word?.opens === true || (word !== undefined && word.kind !== "word")) return false;
    if (/^(?:and|but|so|y|pero|aur)$/.test(wordAt(desk, at))) return false;
    if (can.test(wordAt(desk, at)) && give.test(wordAt(desk, at + 1))) return true;
  }
  return false;
}

/** "como 30 pesitos podría": the word behind the amount and what it is counted in. */
const afterCurrency = (desk: Desk, to: number): string =>
  wordAt(desk, familyOf(wordAt(desk, to)) === undefined ? to : to + 1);

const nearby = 4;
/** "Kamai 9000 hai, kiraya 4000": of the words before it the nearest tells what it is. */
function namesSpending(desk: Desk, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - nearby; at -= 1) {
    if (expenseWords.has(wordAt(desk, at))) return true;
    if (incomeWords.has(wordAt(desk, at)) || desk.words[at]?.kind === "number") return false;
  }
  return false;
}

/** "5000 salary hai 3000 kiraya": in Hindi what it is for may stand behind. */
const isNamedSpending = (desk: Desk, from: number, to: number): boolean => {
  const prior = wordAt(desk, from - 1);
  return (
    desk.language?.startsWith("hi") === true &&
    expenseWords.has(afterCurrency(desk, to)) &&
    !incomeWords.has(prior) &&
    !expenseWords.has(prior) &&
    !saysTheyCan(desk, from, to)
  );
};

/** "800 goes on rent". */
const goesOut = (desk: Desk, to: number): boolean =>
  /^(?:goes|go)$/.test(wordAt(desk, to)) &&
  /^(?:on|out|to|in|toward|towards|for)$/.test(wordAt(desk, to + 1)) &&
  !/^(?:you|u)$/.test(wordAt(desk, to + 2));

/** "8000 kharcha hai, 800 mahina de dunga": given by the words behind it, whatever stands before. */
function isGivenBehind(desk: Desk, to: number): boolean {
  const behind = desk.words.slice(to, to + givenReach);
  const end = behind.findIndex(({ kind, opens }) => opens || kind === "number");
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.some(({ word }) => givingWords.has(word));
}
const givenReach = 5;

const nearly = set("about like only just roughly maybe around exactly $ £ € ₹");

/** "I've got 300 now", "only got 80": right before an amount it says what they hold, and nothing was paid. */
function isInHand(desk: Desk, from: number): boolean {
  const at = [1, 2, 3].find((back) => !nearly.has(wordAt(desk, from - back))) ?? 1;
  return wordAt(desk, from - at) === "got";
}

/** What an amount is for, by the words around it, what was asked and the rhythm it comes in. */
export function roleOf(desk: Desk, from: number, to: number): ValueRole | undefined {
  const rhythm = desk.values.some(({ kind }) => kind === "recurrence");
  if (isBeyondThem(desk, from, to)) return "quoted";
  if (isSpare(desk, from, to)) return rhythm ? "instalment" : "offer";
  const act = desk.hearing.lastAgentAct ?? "";
  const given =
    before(desk, from, 3, givingWords) ||
    after(desk, to, 4, givingWords) ||
    saysTheyCan(desk, from, to);
  if (/income/.test(act)) {
    if (given) return rhythm ? "instalment" : "offer";
    return namesSpending(desk, from) || isNamedSpending(desk, from, to) ? "expense" : "income";
  }
  if (/expens|budget/.test(act) && !saysTheyCan(desk, from, to)) return "expense";
  const ofSpending = before(desk, from, 4, expenseWords) && !isGivenBehind(desk, to);
  if (ofSpending || isNamedSpending(desk, from, to) || goesOut(desk, to)) return "expense";
  if (before(desk, from, 4, quotedWords)) return "quoted";
  if (rhythm) {
    const income = isEarned(desk, from, 4) || after(desk, to, 2, comesIn) || earnsFirst(desk, from);
    return income ? "income" : "instalment";
  }
  if (isEarned(desk, from, 3)) return "income";
  if (isInHand(desk, from)) return "offer";
  if (tenseAt(desk.words, from, desk.language) === "past") {
    return after(desk, to, 6, stillToGive) ? "offer" : "paid";
  }
  if (isAsked(desk, to)) return "quoted";
  return after(desk, to, 3, incomeWords) || after(desk, to, 2, comesIn) ? "income" : "offer";
}
