/** For how many a household's money has to do, and "nothing", as people say it in our languages. */

import type { Household } from "@forbear/negotiation";
import { everyPhrase, phrases, plainly } from "../../words/phrases.ts";
import { everyMatch, pattern } from "../../words/pattern.ts";
import { spellingOf } from "../../schedules/spelling.ts";
import { numberIn } from "../../schedules/words.ts";
import { beside, sharesHome } from "./person-words.ts";
import { mostInOne, toldBy } from "./counted.ts";
import type { Mention, Persons, Token } from "./mention.ts";
import { personsIn } from "./persons.ts";

/** The household that the words tell of, asked for; null where they tell of none. */
export function householdIn(text: string): Household | null {
  const persons = personsIn(text, true);
  const figures = bare(persons);
  if (figures !== null) return figures;
  if (isOnlySelf(persons)) return { adults: 1, children: 0 };
  return isOfHousehold(persons) ? (toldBy(persons)?.household ?? null) : null;
}

/** "Myself", "yo", asked for whom. */
const isOnlySelf = ({ tokens }: Persons): boolean =>
  tokens.some(({ kind }) => kind === "self") &&
  tokens.every(({ kind }) => ["self", "sign", "around"].includes(kind));

/** "Let me ask my mum first" names one of them, and tells of no household: a list does, or a count. */
function isOfHousehold(persons: Persons): boolean {
  const { tokens, mentions } = persons;
  const one = mentions.length === 1 && ["partner", "relation"].includes(mentions[0]?.who ?? "");
  if (!one) return true;
  const [{ at, end } = { at: 0, end: 0 }] = mentions;
  const joined = (n: number, step: 1 | -1): boolean => {
    let from = n + step;
    while (tokens[from]?.kind === "around") from += step;
    return tokens[from]?.kind === "and" && tokens[from + step]?.kind === "self";
  };
  const shares = livesWith.test(spellingOf(persons.words).plain);
  return shares || joined(at, -1) || joined(end, 1) || isClear(persons);
}

const livesWith = new RegExp(sharesHome.source, "u");

/** So many it is, and how many of them are children is left open. */
export function isOpenTotal(text: string): boolean {
  const persons = personsIn(text, true);
  const told = bare(persons);
  return told === null ? toldBy(persons)?.open === true : told.adults > 2 && told.children === 0;
}

/** "No kids", "we are all adults": asked how many are children, that none are. */
export function tellsOfNone(text: string): boolean {
  const { mentions } = personsIn(text);
  const denied = mentions.some(({ who, none }) => who === "child" && none);
  const all = mentions.some(({ who, n }) => who === "grown" && n === null);
  return (denied || all) && !mentions.some(({ who, none }) => who === "child" && !none);
}

/** "2", "just 2", "2 hain": a number, and nobody whom it counts. */
export const isFigure = (text: string): boolean =>
  personsIn(text).tokens.filter(({ kind }) => kind === "number").length === 1 &&
  bare(personsIn(text)) !== null;

/** "3", "2 and 1": adults first, as we ask. */
function bare({ tokens }: Persons): Household | null {
  const some = tokens.filter(({ kind }) => !["sign", "and", "is", "around", "both"].includes(kind));
  if (some.length === 0 || some.length > 2 || some.some(({ kind }) => kind !== "number"))
    return null;
  const [adults = 0, children = 0] = some.map(({ said }) => numberIn(said) ?? 0);
  return adults > 0 && adults < mostInOne && children < mostInOne ? { adults, children } : null;
}

const around: ReadonlySet<Token["kind"]> = new Set([
  "around",
  "and",
  "with",
  "is",
  "more",
  "total",
  "we",
  "without",
  "notHad",
  "both",
  "pet",
  "unborn",
  "notSo",
  "notAlone",
]);

/** Which tokens tell of persons. */
function personal({ tokens, mentions, gone }: Persons): readonly boolean[] {
  const all = [...mentions, ...gone];
  const within = (at: number): boolean => all.some((one) => one.at <= at && at <= one.end);
  return tokens.map(
    ({ kind }, at) =>
      within(at) ||
      ["self", "alone", "parentOf"].includes(kind) ||
      (kind === "number" && tokens[at - 1]?.kind === "parentOf"),
  );
}

/** The stretches of words that tell of nothing else: whether each has persons in it. */
function besideAll(persons: Persons): readonly boolean[] {
  const spelt = spellingOf(persons.words);
  const held = everyMatch(spelt.plain, beside).flatMap(({ index, 0: said }) => {
    const from = spelt.starts.indexOf(index);
    return Array.from({ length: said.split(" ").length }, (_, n) => from + n);
  });
  return persons.tokens.map(
    ({ kind, from, to }) =>
      kind === "sign" ||
      around.has(kind) ||
      Array.from({ length: to - from }, (_, n) => from + n).every((n) => held.includes(n)),
  );
}

/** A clear list: "me and my mom", between signs or with nothing else around it. */
function isClear(persons: Persons): boolean {
  const own = personal(persons);
  const others = besideAll(persons);
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  if (first < 0) return false;
  const { tokens } = persons;
  if (own.slice(first, last + 1).some((one, n) => !one && others[first + n] !== true)) return false;
  const ends = (from: number, step: 1 | -1): boolean => {
    for (let n = from; n >= 0 && n < tokens.length; n += step) {
      if (tokens[n]?.kind === "sign") return true;
      if (others[n] !== true) return step < 0 && tokens[n + 1]?.kind === "and";
    }
    return true;
  };
  return ends(first - 1, -1) && ends(last + 1, 1);
}

/** For whom it has to do, told beside sums: only what is certain, for what is left open is asked. */
export function householdBeside(text: string): Household | null {
  const persons = personsIn(text);
  const told = toldBy(persons);
  if (told === null) return null;
  const { mentions } = persons;
  const some = ({ who, n, none }: Mention): boolean =>
    !none &&
    ((who === "child" && n !== null && n > 0) ||
      who === "people" ||
      (who === "grown" && n !== null));
  const family = mentions.some(some) && !mentions.some(isMonth);
  return family || isClear(persons) ? told.household : null;
}

/** "It's just me n my 2 kids and money is tight", "4 log hain ghar me": all of it is told, beside other words. */
export function listsHome(text: string): boolean {
  const persons = personsIn(text);
  const { tokens, mentions } = persons;
  const has = (kind: Token["kind"]): boolean => tokens.some((one) => one.kind === kind);
  const total = tokens.some(({ kind }) => kind === "total") || homePlace.test(plainly(text));
  const all = mentions.some(({ who, n }) => who === "people" && (n ?? 0) > 1) && total;
  const list =
    mentions.some(({ who }) => who === "child" || who === "partner") &&
    mentions.every(({ who, n }) => who !== "child" || n !== null) &&
    (has("alone") || has("parentOf") || isListedWithSelf(persons));
  return (all || list) && householdBeside(text) !== null;
}
const homePlace = phrases(String.raw`
  at home|in (?:the|my|our) (?:house|home|family|household)|(?:live|living) (?:here|on this|off this)|to feed|mouths
  en (?:la |mi )?casa|de familia|que mantener
  ghar (?:me|mein|m|par|pe)|(?:family|parivar) (?:me|mein|m)|khane wale|घर (?:में|पर|पे)|परिवार में|खाने वाले
`);

/** "Me, my wife and 2 kids": the one who writes stands in the list. */
const isListedWithSelf = ({ tokens }: Persons): boolean =>
  tokens.some(({ kind }, at) => {
    if (kind !== "self") return false;
    const near = [tokens[at - 1], tokens[at + 1]];
    return near.some(
      (one) => one?.kind === "and" || one?.kind === "with" || /^[,&+]$/u.test(one?.said ?? ""),
    );
  });

/** "5 jan": a day, where nothing else tells that it is persons. */
const isMonth = ({ said }: Mention): boolean => said === "jan";

const mostWordsOfHousehold = 14;

/** Somebody of theirs is named. */
export const namesPersons = (text: string): boolean => personsIn(text).mentions.length > 0;

/** Not a word of anything but persons, and that they are put right. */
export function isOnlyOfPersons(persons: Persons): boolean {
  const own = personal(persons);
  const others = besideAll(persons);
  return persons.tokens.every((_, at) => own[at] === true || others[at] === true);
}

/** Nothing but for whom it has to do: "two kids", "just me and my wife", "somos dos". */
export function tellsHousehold(text: string): boolean {
  const persons = personsIn(text);
  const { words, tokens, mentions } = persons;
  const spoken = words.filter(({ kind }) => kind !== "sign").length;
  if (spoken < 2 || spoken > mostWordsOfHousehold || !isOnlyOfPersons(persons)) return false;
  const has = (kind: Token["kind"]): boolean => tokens.some((one) => one.kind === kind);
  const family = mentions.some(
    ({ who, n, said }) =>
      who === "partner" ||
      who === "child" ||
      (who !== "relation" && n !== null && !notSure.test(said)),
  );
  const list = has("self") && mentions.length > 0;
  const lives = has("alone") && livesWords.test(plainly(text));
  return (
    (family || list || lives || has("parentOf") || mentions.length > 1) && toldBy(persons) !== null
  );
}
/** "The two", "5 jan": of other things as well. */
const notSure = /^(?:l[oa]s|jan|both|dono|ambos|ambas)$/u;
const livesWords = phrases("live|living|vivo|soy|rehta|rehti|rahta|rahti|रहता|रहती");

/** "Just me", asked of other things. */
export function isAlone(text: string): boolean {
  const persons = personsIn(text);
  const others = besideAll(persons);
  const has = persons.tokens.some(({ kind }) => kind === "alone");
  return (
    has &&
    persons.mentions.length === 0 &&
    persons.tokens.every(
      ({ kind }, at) => kind === "alone" || kind === "self" || others[at] === true,
    )
  );
}

/** The message without the words that tell of the household. */
export function householdWords(text: string): string {
  const persons = personsIn(text);
  if (toldBy(persons) === null) return persons.text;
  const own = [...personal(persons)];
  // Glue goes with what it joins or leads to.
  for (let n = own.length - 2; n >= 0; n -= 1) {
    const kind = persons.tokens[n]?.kind ?? "other";
    if (own[n + 1] === true && around.has(kind)) own[n] = true;
  }
  let rest = persons.text;
  for (const [n, { from, to }] of [...persons.tokens.entries()].reverse()) {
    const start = persons.words[from]?.start;
    const end = persons.words[to - 1]?.end;
    if (own[n] !== true || start === undefined || end === undefined) continue;
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

const nothings = new Set(
  `nothing none no nope nil zero 0 any not don't dont have i do we there is are other others debt
  debts loan loans emi emis cards card credit owed guys folks it so dear love mate ta thanks thank you maam afraid nah nada theres there's thats that's all just this one only sir else otra otras otro otros deuda deudas más mas और कर्ज़ कर्ज उधार किस्त aur karz udhaar kist nada de no ninguno ninguna
  ningún tengo cero नहीं कुछ शून्य कोई है मेरे पास nahi nahin kuch koi zero hai mere paas nil
  upar uper hamare hamara hum ऊपर हमारे हमारा karza karja karze karje karj nhi nai h bhi bas udhaar udhari lena dena kisi ka ki aisa waisa ji sir bhai beta कर्ज़ा कर्जा भी बस किसी का की ऐसा वैसा जी हे`.split(
    /\s+/,
  ),
);
const noIncome = phrases(
  "no (?:\\p{L}+ )?(?:income|wages?|salary|money|pay|work|job)|(?:nothing|not anything|zero|nil|0) (?:\\p{L}+ ){0,2}(?:coming in|comes in|at the moment|right now|now|income)|without (?:income|work|a job)|unemployed|out of work|not working|sin (?:ingresos?|trabajo|sueldo)|no (?:tengo|recibo|gano) (?:ingresos?|nada|sueldo)|(?:koi |abhi )?(?:income|kamai|salary|aamdani) (?:\\S+ )?(?:nahi|nahin|zero)|(?:कोई )?(?:आमदनी|कमाई|तनख़्वाह|सैलरी)(?: \\S+)? नहीं",
);

const ofDebts = phrases(
  "debts?|loans?|emis?|cards?|credit|other|otras?|otros?|deudas?|cr[eé]ditos?|tarjetas?|kar[zj][ae]?|udhaa?ri?|kist|kisten|कर्ज़?[ाे]?|उधार|किस्त|किस्तें",
);

/** "No debo nada más", "I only owe you": they say it of what they owe. */
const owesNoMoreWords =
  "(?:i )?(?:don'?t|do not|dont) owe (?:any(?:thing|one|body)|nothing) else|(?:i )?(?:only|just) owe (?:you|this)|nobody else (?:i owe|to pay)|(?:this|you)(?:'?s| is|'?re| are)? (?:the |my )?only (?:one|debt|thing)(?: i (?:have|owe|got))?|no (?:le )?debo (?:nada m[aá]s|a nadie(?: m[aá]s)?|otra cosa)|(?:solo|s[oó]lo|nom[aá]s) (?:esta|les debo|le debo)(?: a ustedes)?|(?:aur )?kisi (?:aur )?ka (?:kuch )?(?:nahi|nahin|nhi)(?: dena)?|(?:और )?किसी (?:और )?का (?:कुछ )?नहीं(?: देना)?";
const owesNoMore = phrases(owesNoMoreWords);
const everyOwesNoMore = everyPhrase(owesNoMoreWords);

/** "No other debts", whatever was asked: of debts alone. */
export const isNoDebts = (text: string): boolean =>
  owesNoMore.test(plainly(text)) || (isNothing(text) && ofDebts.test(text.normalize("NFC")));

/** The same and nothing beside it: "no other debts, I don't owe anyone else". */
export function owesNobodyElse(text: string): boolean {
  const said = plainly(text);
  const rest = said.replaceAll(everyOwesNoMore, " ");
  return rest !== said && (!/[\p{L}\p{N}]/u.test(rest) || isNothing(rest));
}

const zeroIncome = pattern(
  String.raw`(?<!\p{L})(?:no|zero|0|nil) (?:\p{L}+ )?(?:income|wages?|money coming in)|(?:nothing|zero) (?:is )?com(?:ing|es) in(?!\p{L})|(?:no (?:tengo|recibo) |cero |sin )(?:ning[uú]n )?ingresos?(?!\p{L})|(?:koi |zero )(?:income|kamai|aamdani) (?:\p{L}+ )?(?:nahi+n?|nhi)|(?:कोई )?(?:आमदनी|कमाई) (?:[\p{L}\p{M}]+ )?नहीं`,
);

/** "I have zero income": in so many words, and of all that comes in. */
export const saysNoIncome = (text: string): boolean => zeroIncome.test(plainly(text));

/** Told what comes in: that nothing does. */
export const isNoIncome = (text: string): boolean =>
  isNothing(text) || noIncome.test(plainly(text));

const mostWords = 6;

/** True where the words say that it is nothing, and no more than that. */
export function isNothing(text: string): boolean {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{M}\p{N}']+/gu);
  return words !== null && words.length <= mostWords && words.every((one) => nothings.has(one));
}
