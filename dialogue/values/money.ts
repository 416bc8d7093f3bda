/** Amounts and shares of the balance. A range, a year, an age and the digits of a card are none. */

import { minorDigits } from "@forbear/kernel";
import type { Value, ValueKind } from "../meaning.ts";
import { currencyOf, familyOf, homeCurrency, pesosOf, signCurrency } from "./currency.ts";
import {
  type Desk,
  after,
  before,
  isFree,
  numberAt,
  put,
  set,
  take,
  wordAt,
  wording,
} from "./desk.ts";
import { type NumberSpan, mayStartNumber, readNumber } from "./numbers.ts";
import { isRight, putRight } from "./put-right.ts";
import { expenseWords, roleOf } from "./roles.ts";
import { remembered } from "../words/remembered.ts";

type Sum = {
  readonly value: number;
  readonly currency: string;
  readonly from: number;
  readonly to: number;
};

const isSign = /^[$£€₹]$/;

/** A currency beside a number, and how far the words of the amount then reach. */
function moneyBeside(desk: Desk, { from, to }: NumberSpan): Sum | undefined {
  let start = from;
  let prior = wordAt(desk, from - 1);
  if (prior === "." && wordAt(desk, from - 2) === "rs") {
    prior = "rs";
    start -= 1;
  }
  const led = signCurrency(prior, desk);
  if (led !== undefined) {
    const region = /^(?:us|mx)$/.test(wordAt(desk, start - 2)) ? 2 : 1;
    const currency = wordAt(desk, start - 2) === "us" ? "USD" : led;
    return { value: 0, currency, from: start - region, to };
  }
  const skip = /^(?:of|or|odd|lousy|de|-|\/)$/.test(wordAt(desk, to)) ? 1 : 0;
  const word = wordAt(desk, to + skip);
  const family = isSign.test(word) ? undefined : familyOf(word);
  if (family !== undefined) {
    const end = to + skip + 1;
    const own = family === "peso" ? pesosOf(wordAt(desk, end)) : undefined;
    if (own !== undefined) return { value: 0, currency: own, from, to: end + 1 };
    return { value: 0, currency: currencyOf(family, desk), from, to: end };
  }
  if (isSign.test(word)) {
    const next = desk.words[to + skip + 1];
    const own = signCurrency(word, desk);
    if (own !== undefined && next?.kind !== "number")
      return { value: 0, currency: own, from, to: to + 1 };
  }
  return undefined;
}

const units =
  set(`years year yrs yr old times time days day weeks week wks months month minutes minute mins hours
  hour hrs people kids kid children payments payment installments instalments instalment calls texts
  percent am pm oclock st nd rd th dias dia semanas semana meses mes anos ano veces horas minutos hijos
  hijas ninos saal sal baar bar din dino hafte hafta mahine mahina ghante ghanta minat minute minutes
  log bachche bache baje bje kist kisto emi pagos pago abonos cuotas cuota quincenas plazos mensualidades partes letters emails messages stone kg miles km
  points floor grade class st street avenue ave road lane apt flat digits jobs vez bedroom wali wala
  o'clock stars kids shifts shots seconds secs`);
const notBefore =
  set(`class grade flat apartment apt unit room number no floor chapter ch capitulo section option
  opcion page since aged age edad last ending code pin zip postcode postal ref reference case route
  highway ending ends cvv otp step top phase stage part article lote depto piso house plot gali ward
  sector account acct form level`);
const yearBefore = set(
  "in since from en desde del of until de year ano sal back around circa since by me born model",
);

const looksLikeYear = (desk: Desk, at: number): boolean =>
  /^(?:19[5-9]\d|20[0-2]\d|203[0-5])$/.test(wordAt(desk, at));

function isYear(desk: Desk, number: NumberSpan): boolean {
  if (!looksLikeYear(desk, number.from)) return false;
  // "Dawa me 2000": behind the Hindi "in" stands a sum, before it a year.
  const hindiIn =
    desk.language?.startsWith("hi") === true && wordAt(desk, number.from - 1) === "me";
  if (before(desk, number.from, 1, yearBefore) && !hindiIn) return true;
  const next = wordAt(desk, number.to);
  // "2000 ki EMI" is money, "2019 ka case" a year.
  const isRound = number.value % 100 === 0;
  return /^(?:me|mein|se|tak)$/.test(next) || (/^(?:ka|ki)$/.test(next) && !isRound);
}

/** "600-700", "50 to 60", "between 100 and 150", "100 ya 150": no value. */
function rangeEnd(desk: Desk, number: NumberSpan): number | undefined {
  let place = number.to;
  if (familyOf(wordAt(desk, place)) !== undefined) place += 1;
  const join = wordAt(desk, place);
  const wide = /^(?:and|y)$/.test(join) && before(desk, number.from, 2, set("between entre"));
  if (!wide && !/^(?:-|to|a|or|o|u|ya|se|–|~)$/.test(join)) return undefined;
  let next = place + 1;
  if (familyOf(wordAt(desk, next)) !== undefined) next += 1;
  const other = numberAt(desk, next);
  if (!other || !isFree(desk, next, other.to)) return undefined;
  const spanishA = (join === "a" || join === "o") && desk.language === "en";
  const several =
    units.has(wordAt(desk, other.to)) && !/^(?:a|month)$/.test(wordAt(desk, other.to));
  return spanishA || (several && !wide) ? undefined : other.to;
}

const paying =
  set(`pay paying paid send sending sent give giving gave do did manage afford offer offering settle
  take accept transfer put make made change lower clear owe owed owes borrow borrowed earn earning get getting bring
  income salary wage wages pension rent mortgage bill bills food cost costs spend charge charged fee fees
  balance total amount instalment deposit deposited save drop bring brings meant mean
  scrape scratch spare spared handle lend loan emi cover about around maybe say try
  under up upto max maximum least most down than actually for at on of left
  pagar pagado pagada pago pague doy dar dare abonar abono depositar deposito deposite debo debia gano saco cobran
  es era ofrezco transferir le les mando mandar renta sueldo monto total solo nomas de como unos hasta
  por con cuesta acepta queda quedan presto liquidar fueron puedo tengo
  dunga dungi de dena bhej bhar pay paisa paise le lo lena jama baki baaki banta kamata salary kharcha
  kiraya kist emi amount dena deta sirf bas rupaye tha hai lagta milti milta kar karunga me se`);

/** A bare number counts as an amount where the words around it are of paying. */
function inMoneyTalk(desk: Desk, { from, to, value, digits, scaled }: NumberSpan): boolean {
  const act = desk.hearing.lastAgentAct ?? "";
  if (/income|expens|amount|offer|plan|promise|settle|budget/.test(act)) return true;
  if (besideRhythm(desk, from, to) || (!digits && scaled && value >= 100)) return true;
  if (value >= 20 && desk.words.length <= 4 && digits) return true;
  if (value >= 20 && digits && desk.values.some(({ kind }) => rhythms.has(kind))) return true;
  if (before(desk, from, 4, paying) || after(desk, to, 5, paying)) return true;
  if (value >= 20 && (isBudgeted(desk, from) || isSetRight(desk, from, to))) return true;
  if (value >= 20 && after(desk, to, 4, marking) && after(desk, to, 8, asPaid)) return true;
  if (looksLikeYear(desk, from) || value < 20) return false;
  if (digits && nowWords.test(wordAt(desk, to)) && !before(desk, from, 1, ofAge)) return true;
  return before(desk, from, 2, being) || (digits && isHad(desk, from, to));
}

/** "250 and you mark it paid". */
const marking = set("mark call consider marcan marca");
const asPaid = set("paid settled closed even quits pagado pagada liquidada");

/** "250 now": what is paid at once; "I'm 40 now" is an age. */
const nowWords = /^(?:now|today|ahora|ahorita|hoy|abhi|aaj)$/;
const ofAge = set("i'm im am is are turned turning be i tengo at since");

const having = set("have has had got ive i've theres there's there tengo tenia junte hay");
const stillHad = set(
  "now today tonight on in left saved ready sitting to and but , . ; rest that so then for right ahora hoy ahorita para en y pero que",
);

/** "I've got 300 now", "there's 150 in my account": what they hold, and not how many of a thing. */
const isHad = (desk: Desk, from: number, to: number): boolean =>
  before(desk, from, 2, having) && (desk.words[to] === undefined || stillHad.has(wordAt(desk, to)));

/** "Rent 950, gas 60, the truck's 410": behind what it is spent on, or in a list of such. */
function isBudgeted(desk: Desk, from: number): boolean {
  if (before(desk, from, 2, expenseWords) && !looksLikeYear(desk, from)) return true;
  const last = desk.values.findLast(({ kind }) => kind === "money");
  const end = last?.role === "expense" ? desk.text.indexOf(last.text) + last.text.length : -1;
  const start = desk.words[from]?.start ?? 0;
  return end >= 0 && end <= start && wordsWithin(desk, end, start) <= listGap;
}

/** Words between one cost and the next in a list: "car 310 and food maybe 400". */
const listGap = 4;

const wordsWithin = ({ words }: Desk, start: number, end: number): number =>
  words.filter((word) => word.kind !== "sign" && word.start >= start && word.end <= end).length;

/** "I said 80 not 18": of two bare figures one is taken back. */
const isSetRight = (desk: Desk, from: number, to: number): boolean =>
  (wrongBefore.test(wordAt(desk, to)) && numberAt(desk, to + 1) !== undefined) ||
  (wrongBefore.test(wordAt(desk, from - 1)) && desk.words[from - 2]?.kind === "number");

/** Beside a day or a rhythm, a bare figure is rarely anything else. */
const rhythms = new Set<ValueKind>(["date", "recurrence"]);

const being = set("is are be was es era hai tha make have");

/** True when a rhythm or a day that was read stands just before or after. */
const besideRhythm = ({ taken }: Desk, from: number, to: number): boolean =>
  taken[to] === 1 || taken[to + 1] === 1 || taken[from - 1] === 1;

const article = /^(?:a|an|un|una|uno|one|ek|do|no|o)$/;

function isAmount(desk: Desk, number: NumberSpan): boolean {
  const { from, to, value, digits, scaled } = number;
  const prior = wordAt(desk, from - 1);
  const next = wordAt(desk, to);
  const isUnit = units.has(next) && desk.taken[to] !== 1 && next !== "time";
  if (isUnit && !(/^wal[ai]$/.test(next) && desk.taken[to + 1] === 1)) return false;
  const slash = next === "/" && desk.taken[to] !== 1; // "50/month" was read as a rhythm
  if (next === "%" || slash || prior === "/" || prior === "#" || prior === "+") return false;
  if ((next === "-" && desk.words[to]?.start === desk.words[to - 1]?.end) || prior === "@")
    return false;
  if (prior === "-" && desk.words[from - 1]?.start === desk.words[from - 2]?.end) return false;
  const answers = prior === "no" && (desk.words[from - 2] === undefined || isRight(desk, from));
  if (notBefore.has(prior) && !answers) return false;
  const single = to === from + 1 && article.test(wordAt(desk, from));
  if (isYear(desk, number) || isCardDigits(desk, number) || isHouse(desk, number)) return false;
  if (!digits && !scaled && (value < 20 || single)) {
    return value >= 5 && besideRhythm(desk, from, to) && !single;
  }
  if (/^0\d/.test(wordAt(desk, from)) || (digits && value < 5)) return false;
  return inMoneyTalk(desk, number);
}

const addressWords = set(
  `address live lives living moved move domicilio direccion vivo casa pata pataa rehta rehti makaan`,
);
const streets =
  set(`st street ave avenue rd road lane ln blvd boulevard drive dr court ct calle colonia nagar
  marg gali terrace crescent`);

/** "My address is 12 Oak St": the number of a house. */
const isHouse = (desk: Desk, { from, to }: NumberSpan): boolean =>
  before(desk, from, 6, addressWords) &&
  (after(desk, to, 3, streets) || before(desk, from, 3, streets));

const cardWords = set(
  "card tarjeta digits digitos four cuatro ending ends terminacion ssn social visa mastercard",
);

/** "ending 4242", "last four 1234": digits of a card are not money. */
function isCardDigits(desk: Desk, { from, digits }: NumberSpan): boolean {
  if (!digits || !/^\d{4}$/.test(wordAt(desk, from))) return false;
  return before(desk, from, 5, cardWords) && !before(desk, from, 2, set("pay send charge put"));
}

const wrongBefore = /^(?:not|no)$/;

/** "80, not 18": an amount that is said only to be wrong. */
function isWrong(desk: Desk, from: number, to: number): boolean {
  if (isRight(desk, from)) return false;
  if (putRight(desk, to)) return true;
  const lead = familyOf(wordAt(desk, from - 1)) !== undefined ? from - 2 : from - 1;
  if (wrongBefore.test(wordAt(desk, lead)) && hasOther(desk, from)) return true;
  return /^(?:nahi|nahin|nhi)$/.test(wordAt(desk, to)) && numberAt(desk, to + 1) !== undefined;
}

const hasOther = ({ words }: Desk, from: number): boolean =>
  words.some((word, at) => word.kind === "number" && at !== from);

function putSum(desk: Desk, { value, currency, from, to }: Sum): void {
  const minor = Math.round(value * 10 ** minorDigits(currency));
  take(desk, from, to);
  if (!Number.isSafeInteger(minor) || minor <= 0) return;
  const role = roleOf(desk, from, to);
  const sum: Value = {
    kind: "money",
    value: { currency, minor: BigInt(minor) },
    text: wording(desk, from, to),
    ...(role ? { role } : {}),
  };
  put(desk, sum, from, to);
}

const slang: Readonly<Record<string, number>> = { fiver: 5, tenner: 10, grand: 1000 };

/** "20 lucas": thousands, where people speak so. */
const lucaRegions = new Set(["AR", "CL", "CO", "UY"]);

function lucasSum(desk: Desk, at: number): Sum | undefined {
  const number = numberAt(desk, at);
  if (!number || !/^lucas?$/.test(wordAt(desk, number.to))) return undefined;
  const currency = homeCurrency(desk);
  if (currency === undefined || !lucaRegions.has(desk.region)) return undefined;
  return { value: number.value * 1000, currency, from: at, to: number.to + 1 };
}

/** "a fiver", "two tenners"; "grand" is read with the numbers. */
function slangSum(desk: Desk, at: number): Sum | undefined {
  const value = slang[wordAt(desk, at)];
  if (value === undefined) return undefined;
  const currency = homeCurrency(desk);
  const led = /^(?:a|another)$/.test(wordAt(desk, at - 1)) ? 1 : 0;
  if (currency === undefined || (led === 0 && value === 1000)) return undefined;
  return { value, currency, from: at - led, to: at + 1 };
}

const centWords = /^(?:cents?|centavos?|centimos?|pence|p)$/;

/** "and 50 cents" after an amount: what it adds, and where it ends. */
function centsAfter(desk: Desk, to: number): { readonly value: number; readonly to: number } {
  const joined = /^(?:and|y|con)$/.test(wordAt(desk, to)) ? to + 1 : to;
  const number = numberAt(desk, joined);
  const cents = number && number.value < 100 && centWords.test(wordAt(desk, number.to));
  return cents ? { value: number.value / 100, to: number.to + 1 } : { value: 0, to };
}

/** "fifty pence", alone. */
function centsAlone(desk: Desk, at: number): Sum | undefined {
  const { value, to } = centsAfter(desk, at);
  const currency = homeCurrency(desk);
  const joined = /^(?:and|y|con)$/.test(wordAt(desk, at));
  return value === 0 || joined || currency === undefined
    ? undefined
    : { value, currency, from: at, to };
}

/** "8-8 hazaar", "2000-2000 har mahine": in Hindi so much each time, and no range. */
function eachOf(desk: Desk, at: number): NumberSpan | undefined {
  const isTwice = wordAt(desk, at + 1) === "-" && wordAt(desk, at) === wordAt(desk, at + 2);
  if (!isTwice || desk.language?.startsWith("hi") !== true) return undefined;
  const each = numberAt(desk, at + 2);
  return each !== undefined && (each.scaled || each.value >= leastTwice)
    ? { ...each, from: at }
    : undefined;
}

/** "50-50" halves, and "10-10" counts anything. */
const leastTwice = 100;

/** "Dhai hazaar solah march": the number as far as its words are not those of a day. */
function freeNumberAt(desk: Desk, at: number): NumberSpan | undefined {
  const number = numberAt(desk, at);
  if (number === undefined || isFree(desk, number.from, number.to)) return number;
  const end = desk.taken.indexOf(1, at);
  return end <= at ? undefined : readNumber(desk.countable.slice(0, end), at);
}

/** True where an amount may start; most words are told off by one look-up. */
const mayStart = remembered((word) => word.word in slang || mayStartNumber(word));

/** Reads every amount of the message onto the desk. */
export function readMoney(desk: Desk): void {
  const { words } = desk;
  for (let at = 0; at < words.length; at += 1) {
    if (desk.taken[at] === 1 || !mayStart(words[at])) continue;
    const small = slangSum(desk, at) ?? lucasSum(desk, at) ?? centsAlone(desk, at);
    if (small && isFree(desk, small.from, small.to)) putSum(desk, small);
    const each = small ? undefined : eachOf(desk, at);
    const number = each ?? (small ? undefined : freeNumberAt(desk, at));
    if (!number || !isFree(desk, number.from, number.to)) continue;
    const beside = moneyBeside(desk, number);
    const currency = beside?.currency ?? homeCurrency(desk);
    const counted = beside !== undefined || each !== undefined || isAmount(desk, number);
    const range = counted ? rangeEnd(desk, number) : undefined;
    if (range !== undefined) {
      take(desk, number.from, range);
      at = range - 1;
      continue;
    }
    const from = beside?.from ?? number.from;
    const more = beside ? centsAfter(desk, beside.to) : { value: 0, to: number.to };
    const { to } = more;
    if (counted && isWrong(desk, number.from, to)) take(desk, from, to);
    else if (counted && currency !== undefined) {
      putSum(desk, { value: number.value + more.value, currency, from, to });
    }
    at = Math.max(number.to, counted ? to : number.to) - 1;
  }
}
