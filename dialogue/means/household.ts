/** For how many a household's money has to do, and "nothing", as people say it in our languages. */

import { edge, everyPhrase, phrases, plainly } from "../heard/phrases.ts";
import type { Household } from "@forbear/negotiation";
import { everyMatch, pattern } from "../words/pattern.ts";

const numbers: { readonly [word: string]: number } = Object.fromEntries(
  [
    "zero no none cero ningún ningun ninguna शून्य कोई koi",
    "one a an uno un una एक ek",
    "two both dos ambos दो do",
    "three tres तीन teen",
    "four cuatro चार chaar char",
    "five cinco पाँच पांच paanch panch",
    "six seis छह छः chhah chhe",
    "seven siete सात saat",
    "eight ocho आठ aath",
  ].flatMap((words, value) => words.split(" ").map((word) => [word, value])),
);

const count = String.raw`\d{1,2}|[\p{L}\p{M}]+`;
const grown =
  "adults?|grown-?ups?|people|members?|of us|persons?|adultos?|personas?|mayores|बड़े|बड़ों|बड़ा|वयस्क|लोग|bade|badon|bada|log|adult";
const young =
  "children|child|kids?|boys?|girls?|toddlers?|teens?|teenagers?|little ones?|sons?|daughters?|bab(?:y|ies)|niñ[oa]s?|nin[oa]s?|hij[oa]s?|beb[eé]s?|nen[ea]s?|chamac[oa]s?|chiquit[oa]s?|menores|बच्चे|बच्चों|बच्चा|बच्ची|बच्चियाँ|बेटा|बेटे|बेटी|बेटियाँ|bachche|bachchon|bachcha|bacche|bachchi|bache|bacha|beta|bete|beti|betiyan";
const alone =
  "just me|only me|me only|myself|on my own|alone|single|by myself|solo yo|sol[oa]|yo nada más|वही मैं|सिर्फ़ मैं|सिर्फ मैं|अकेला|अकेली|sirf main|akela|akeli|main hi";
const partner =
  "wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|(?:me|myself) and (?:my |the )?(?:mum|mom|mother|ma|dad|father|nan|gran|grandma|granny|grandad|sister|brother|cousin|friend|flatmate|roommate|housemate)|espos[oa]|pareja|marido|mujer|पत्नी|पति|बीवी|घरवाली|घरवाले|patni|pati|biwi|bivi|gharwali|gharwale|spouse";

const counted = (source: string): RegExp =>
  pattern(`(?<!${edge})(${count})\\s+(?:\\p{L}+\\s+)?(?:${source})(?!${edge})`, "g");

const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const digits = Number(text);
  return Number.isInteger(digits) ? digits : (numbers[text.toLowerCase()] ?? null);
};

/** The first number that stands before such a word. */
const firstCount = (text: string, form: RegExp): number | null =>
  everyMatch(text, form)
    .map(([, number]) => numberOf(number))
    .find((n) => n !== null) ?? null;

const mostInOne = 20;

const grownCounted = counted(grown);
const youngCounted = counted(young);
const anyYoung = phrases(young);
const withPartner = phrases(partner);
const aloneOrYoung = phrases(`${alone}|${young}`);
const youngOrPartner = phrases(`${young}|${partner}`);

/** The household that the words tell of; null where they tell of none. */
export function householdIn(text: string): Household | null {
  const said = text.normalize("NFC");
  const adults = firstCount(said, grownCounted);
  const told = firstCount(said, youngCounted);
  const children = told ?? (anyYoung.test(said) ? 1 : 0);
  const two = withPartner.test(said);
  const any = adults !== null || two || aloneOrYoung.test(said);
  if (!any) return bareNumber(said);
  const known = Math.max(1, adults ?? (two ? 2 : 1));
  return known < mostInOne && children < mostInOne ? { adults: known, children } : null;
}

const familyOf = pattern(
  `(?<!${edge})(?:(?:a |my )?family of|household of|we(?:'?re| are)(?: a family of)?|somos|hum(?: ghar m(?:e|ein))?|(?:हम|घर में)(?: कुल)?)\\s+(${count})(?!${edge}|\\s*(?:%|[/:.]\\d))`,
);

/** For whom it has to do, told beside sums: only what is counted, for what is left open is asked. */
export function householdBeside(text: string): Household | null {
  const said = plainly(text);
  const family = numberOf(familyOf.exec(said)?.[1]);
  const children = firstCount(said, youngCounted);
  if (children === null && family !== null && family > 0 && family < mostInOne)
    return { adults: family, children: 0 };
  return children === null ? null : householdIn(said);
}

const besideHousehold = phrases(
  `${alone}|${partner}|${young}|${grown}|${Object.keys(numbers).join("|")}|\\d{1,2}|i|i'?ve|i'?m|ive|im|it'?s|its|there'?s|theres|there|is|are|just|only|live|living|work|working|part|time|hours?|job|me|on|we|got|have|has|my|and|a|the|of|with|at|home|small|little|young|teenage|also|too|plus|mum|mom|dad|parent|mother|father|to|feed|support|raise|look|after|mortgage|rent|y|con|tengo|tenemos|mi|mis|de|en|casa|pequeñ[oa]s|aur|mere|meri|mera|hai|hain|mein|ghar|chhot[ei]|मेरे|मेरी|मेरा|है|हैं|घर|में|और|छोटे`,
);
const mostWordsOfHousehold = 14;

/** Nothing but for whom it has to do: "two kids", "just me and my wife". */
export function tellsHousehold(text: string): boolean {
  const said = plainly(text);
  const words = said.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  const few = words.length >= 2 && words.length <= mostWordsOfHousehold;
  return few && youngOrPartner.test(said) && words.every((one) => besideHousehold.test(one));
}

const onlyThem = pattern(
  `^[^\\p{L}]*(?:(?:it'?s|its|no|nah|yeah|nobody else|no one else|nadie m[aá]s|aur koi nahi+n?|और कोई नहीं)[\\s,]+)*(?:${alone})[^\\p{L}\\p{M}]*$`,
);
/** "Just me", asked of other things. */
export const isAlone = (text: string): boolean => onlyThem.test(text.normalize("NFC"));

/** "3": so many, of whom we count each as grown. */
function bareNumber(text: string): Household | null {
  const adults = numberOf(/^\s*([\p{L}\p{M}]+|\d{1,2})\s*\.?\s*$/u.exec(text)?.[1]);
  return adults !== null && adults > 0 && adults < mostInOne ? { adults, children: 0 } : null;
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

/** The words of the message that tell nothing of for whom it has to do, as spelt for comparison. */
export const withoutHousehold = (text: string): string =>
  plainly(text).replaceAll(everyHouseholdWord, " ");
const everyHouseholdWord = everyPhrase(
  `${alone}|(?:\\d{1,2}|[\\p{L}\\p{M}]+) (?:${young}|${grown})|${partner}|${young}`,
);
