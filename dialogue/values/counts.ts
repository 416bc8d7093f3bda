/** How many payments: "six payments", "in three", "6 kist me", "for one year". */

import { type Desk, after, before, numberAt, put, set, take, wordAt, wording } from "./desk.ts";
import { units } from "./units-of-time.ts";
import { isNth } from "./weekday-of-month.ts";

const parts =
  set(`hisse hisso hisson part payments payment instalments installments instalment installment parts pagos pago partes
  abonos mensualidades kist kisto qist qisto qiston kishto kisht kisten kiston emi emis tukdo tukde plazos
  exhibiciones cuotas cuota cuotitas paguitos pagitos abonitos kiste kishton goes cheques checks portions chunks mensualidad letras`);
const between =
  set(`monthly weekly equal equally easy more small biweekly mensuales iguales semanales
  quincenales barabar baraabar aasaan fortnightly`);
const over = set("over in for within en por a into across spread during split");

/** "six payments", "in 4 instalments", "6 kist me", "over twelve months", "for one year". */
export function readCounts(desk: Desk): void {
  const { words } = desk;
  for (let at = 0; at < words.length; at += 1) {
    const number = desk.taken[at] === 1 || isDeed(desk, at) ? undefined : numberAt(desk, at);
    if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > 360) {
      if (number?.value === 1 || wordAt(desk, at) === "a") readYear(desk, at);
      continue;
    }
    let place = number.to;
    while (between.has(wordAt(desk, place))) place += 1;
    const inTimes = wordAt(desk, at - 1) === "en" && wordAt(desk, place) === "veces";
    const named =
      inTimes || (parts.has(wordAt(desk, place)) && !before(desk, at, 1, set("$ £ ₹ rs of")));
    const times = isTimes(desk, at, number.to);
    const months =
      units[wordAt(desk, number.to)] === "month" &&
      number.value <= mostMonths &&
      !isNth(desk, number.to) &&
      (before(desk, at, 2, over) ||
        before(desk, at, 4, set("emi kist kisten kiston convert plazos")) ||
        after(desk, number.to + 1, 2, set("kist kisten kiston emi emis plan")) ||
        after(desk, number.to + 1, 2, set("me mein tak chuka ke liye"))) &&
      !before(desk, at, 2, set("every cada har since last past"));
    const halves = isHalfMonths(desk, at, number.to);
    const alone = units[wordAt(desk, number.to)] === "month" && isMonthsAlone(desk, at, number.to);
    // "4 ways is safer": of splitting it, and not of ways to pay.
    const ways =
      wordAt(desk, number.to) === "ways" &&
      !/^(?:to|i|we|of|you|that)$/.test(wordAt(desk, number.to + 1));
    const told =
      ways || named || months || halves || alone || times || isTimesSum(desk, at, number.to);
    if (!told && !isSplit(desk, at, number.to)) continue;
    take(desk, at, number.to);
    if (halves) {
      const text = wording(desk, number.to, number.to + 1);
      const value = { every: 1, unit: "half_month" } as const;
      put(desk, { kind: "recurrence", value, text }, number.to, number.to + 1);
    }
    const text = wording(desk, at, place + 1);
    put(desk, { kind: "count", value: number.value, text }, at, place + 1);
    at = number.to - 1;
  }
}

/** "300 mahine ke" is so much each month. */
const mostMonths = 60;
const mostTimes = 12;

/** "Do baar mein de doon to": in so many payments; "mahine mein do baar" is a rhythm. */
function isTimes(desk: Desk, at: number, to: number): boolean {
  const number = numberAt(desk, at);
  if (desk.language?.startsWith("hi") !== true || (number?.value ?? 0) > mostTimes) return false;
  const timed = /^(?:bar|baar|dafa|martaba)$/.test(wordAt(desk, to));
  const ofUnit =
    units[wordAt(desk, at - 1)] ?? units[wordAt(desk, at - 2)] ?? units[wordAt(desk, to + 1)];
  return timed && ofUnit === undefined && /^(?:me|mein|men)$/.test(wordAt(desk, to + 1));
}

const byX = /^(?:x|×|lots|lot)$/;
const mostByX = 60;

/** "137.50 x3", "3 x 100", "4 lots of 50": so many payments of the sum beside it, which is the larger. */
function isTimesSum(desk: Desk, at: number, to: number): boolean {
  const times = numberAt(desk, at)?.value ?? 0;
  if (times > mostByX) return false;
  const behind = wordAt(desk, to + 1) === "of" ? to + 2 : to + 1;
  const sum = byX.test(wordAt(desk, to)) ? numberAt(desk, behind) : undefined;
  const ahead = wordAt(desk, at - 1) === "x" ? numberAt(desk, at - 2) : undefined;
  const [one] = [sum, ahead].flatMap((found) => (found === undefined ? [] : [found.value]));
  return one !== undefined && one > times && one >= leastByX;
}
const leastByX = 10;

/** "A 6 quincenas", "en cuatro quincenas": so many payments, one each half of a month. */
const isHalfMonths = (desk: Desk, at: number, to: number): boolean =>
  units[wordAt(desk, to)] === "half_month" &&
  before(desk, at, 2, over) &&
  !before(desk, at, 2, set("cada hace desde"));

/** The "do" of "can we do monthly payments" is no Hindi two. */
const isDeed = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "do" && desk.language === "en";

const besideMonths = set(
  "to toh bas kar karo kardo krdo do dijiye ka ki plan rakho theek thik ok haan ji chalega chahiye ek sirf chalo bhai sir",
);

/** "6 mahine", of a plan that was read back: how many times. */
const isMonthsAlone = (desk: Desk, at: number, to: number): boolean =>
  desk.language?.startsWith("hi") === true &&
  /^offer/.test(desk.hearing.lastAgentAct ?? "") &&
  desk.words.every(
    ({ word, kind }, place) =>
      (place >= at && place <= to) || kind === "sign" || besideMonths.has(word),
  );

const splitting =
  set(`split divide break cut spread dividir dividirlo dividelo divida dividimos divido dividan dividamos partimos repartimos
  partirlo reparte repartir baant bant baanto`);
const making = /^(?:make|have|be|sean|haz|hazlo|hagamos)$/;
const aloneAfter =
  /^(?:please|pls|por|ways|then|instead|maybe|kar|karo|kardo|me|mein|hisse|veces|)$/;

/** "split it in 3", "divide it into four", "make it 4": into how many parts, with nothing counted. */
function isSplit(desk: Desk, at: number, to: number): boolean {
  const ends = desk.words[to]?.opens === true || aloneAfter.test(wordAt(desk, to));
  const plain = ends || desk.words[to]?.kind === "sign";
  if (!plain || /^[:/%$-]$/.test(wordAt(desk, to))) return false;
  const small = numberAt(desk, at);
  if (small === undefined || small.value > 60 || small.scaled) return false;
  const parting = before(desk, at, 4, set("partir")) && !before(desk, at, 5, set("a"));
  if (parting || before(desk, at, 6, splitting) || restIn(desk, at)) return true;
  if (paysIn(desk, at, to)) return true;
  const dated = /date|promise|due|call/.test(desk.hearing.lastAgentAct ?? "");
  const it = /^(?:it|that|them)$/.test(wordAt(desk, at - 1)) ? 2 : 1;
  return !dated && it === 2 && making.test(wordAt(desk, at - it)) && small.value <= 12;
}

/** "The rest in four", "el resto en 3", "baaki 4 mein". */
const restIn = (desk: Desk, at: number): boolean =>
  before(desk, at, 3, set("rest remaining remainder resto demas baki baaki")) &&
  (before(desk, at, 1, set("in over en")) || after(desk, at + 1, 1, set("me mein")));

const mostOfPlan = 36;
const mostChosen = 12;
const choosing = set("y o el la los las and or what about pues ok mejor entonces ,");

/** "Los puedo pagar en 3?", and "en 6" of a plan that was read back: into so many. */
function paysIn(desk: Desk, at: number, to: number): boolean {
  const led = /^(?:en|in|a|de)$/.test(wordAt(desk, at - 1));
  const number = numberAt(desk, at);
  const ends = to === desk.words.length || desk.words[to]?.kind === "sign";
  if (!led || !ends || number === undefined || number.value > mostOfPlan) return false;
  if (
    /^(?:en|in)$/.test(wordAt(desk, at - 1)) &&
    before(desk, at, 3, set("pagar pagarlo pagarla pagarlos pagarlas pay it"))
  )
    return true;
  const leads = Array.from({ length: at - 1 }, (_, n) => wordAt(desk, n));
  const alone = leads.every((word) => choosing.has(word));
  const few = !/^(?:a|de)$/.test(wordAt(desk, at - 1)) || number.value <= mostChosen;
  return alone && few && desk.hearing.lastAgentAct === "offer_plan";
}

/** "for one year" beside a monthly rhythm is twelve times. */
function readYear(desk: Desk, at: number): void {
  const year = /^(?:year|ano|saal|sal)$/.test(wordAt(desk, at + 1));
  if (!year || !(before(desk, at, 2, over) || after(desk, at + 2, 2, set("tak me ke")))) return;
  const monthly = desk.values.some(
    (value) =>
      value.kind === "recurrence" && value.value.unit === "month" && value.value.every === 1,
  );
  if (!monthly || after(desk, at + 2, 1, set("ago"))) return;
  take(desk, at, at + 2);
  put(desk, { kind: "count", value: 12, text: wording(desk, at, at + 2) }, at, at + 2);
}
