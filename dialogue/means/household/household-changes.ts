/** A household told anew, added to or put right, once it was told: "my mother lives with us too", "2 kids, not 1". */

import type { Household } from "@forbear/negotiation";
import { isQuestion } from "../../heard/questions-in.ts";
import { said } from "../../schedules/words.ts";
import { spellingOf } from "../../schedules/spelling.ts";
import { mostInOne, ofAge, putRight, someOf } from "./counted.ts";
import { isOnlyOfPersons } from "./household.ts";
import { sharesHome } from "./person-words.ts";
import type { Mention, Persons, Token } from "./mention.ts";
import { personsIn } from "./persons.ts";

const once = (of: RegExp): RegExp => new RegExp(of.source, "u");

/** They were left out, or came since: whoever is named is to be added. */
const leftOut = once(
  said(String.raw`
    (?:forgot|left out|missed|skipped)(?: (?:to )?(?:count|mention|include|add|say|tell (?:you|u)|put))?(?: (?:about|that))?|(?:did ?nt|did not|havent|have not|wasnt|had ?nt|was not) (?:count|include|mention|add|say|put|tell (?:you|u))(?:ed|ing|d)?(?: (?:about|that))?|not (?:counted|counting|included|including|mentioned)|on top of (?:that|those|us)|needs? to be (?:added|counted|included)|add (?:my|him|her|them|another|one)
    no (?:l[aeo]s? )?(?:conte|habia contado|inclui|mencione|puse|dije|agregue|sume)|no (?:l[aeo]s? )?(?:he|habia|estaba) (?:contado|incluido|puesto|contando)|me falt(?:o|aron|aba|an|a)|falt(?:o|aron|an|a)(?: (?:contar|incluir|agregar|decir(?:le)?))?|se me (?:olvido|olvidaron|paso|pasaron|fue)(?: (?:contar|decir(?:le)?|mencionar|agregar|poner))?|olvide(?: (?:contar|decir(?:le)?|mencionar|agregar|poner))?|(?:agregue|sume|ponga|anote|incluya)(?:le|l[oa])?
    (?:nahi|nahin|nhi) (?:gin[aei]|jod[aei]|jor[aei]|bata[yi]*[aei]*|likh[aei]|add kiya|count kiya)(?: th[aei])?|(?:gin[aei]|ginn[aei]|jodn[aei]|jod[aei]|jor[aei]|jorn[aei]|batan[aei]|bata[yi]*[aei]*|likhn[aei]|likh[aei]|add karn[aei]|add kiya|count karn[aei]|count kiya|bolna)(?: (?:hi|to|bhi))* (?:nahi|nahin|nhi|bhul[a-z]*|rah ga[a-z]*|reh ga[a-z]*|chh?ut[a-z]*)(?: (?:gay[aei]|ga[ei]|th[aei]|kiya))*|(?:jod|jor|gin|likh|add kar|shamil kar) (?:lo|lijiye|do|dijiye|lena)|(?:bhul|chh?ut|rah|reh) (?:gay[aei]|ga[ei])
  `),
);
const joined = once(
  said(String.raw`
    (?:just |recently |has |have |had |is |are )*mov(?:ed|ing) (?:back )?in(?: with (?:me|us))?|had (?:a |another |our |my )+(?:new ?)?(?:baby|kid|child|son|daughter|girl|boy)|(?:a|another|new) (?:baby|newborn|child) (?:now|arrived|came)|(?:just |was |were )+born|came to live|joined us|(?:now )?(?:live|lives|living|staying|stays)(?: here)? (?:with|v) (?:me|us)(?: (?:now|too|also|as well|as vel))*|(?:lives?|living|stays?) here(?: (?:now|too|also|as vel))*|depends? on me
    (?:se (?:acaba[n]? de )?|acaba[n]? de )?(?:mud(?:o|aron|arse)|vin(?:o|ieron)|llego|llegaron) (?:a vivir )?(?:con(?:migo| nosotr[oa]s)|a (?:la |mi |nuestra )?casa|aqui)|(?:ahora |ya |tambien )*viven? (?:aqui )?(?:con(?:migo| nosotr[oa]s)|aqui|en (?:la |mi )?casa)(?: (?:tambien|ahora))*|(?:acaba[n]? de )?(?:nacer|nacio|nacieron)|dependen? de mi
    (?:hamare|hamari|mere|meri|hum|ham) (?:hi )?(?:sath|saath|paas|pas|yahan?)(?: (?:me|mein|hi|bhi|ab|to))* (?:reh|rah|aa|aay|aag)[a-z]*(?: (?:ga[a-z]*|gay[a-z]*|lag[a-z]*|hai|hain|h|rah[a-z]*))*|(?:rehne|rahne) (?:aa|lag)[a-z]*(?: (?:ga[a-z]*|gay[a-z]*|hai|hain|h))*|(?:paida|janm) (?:hu[aei]|ho ga[a-z]*)
  `),
);
/** Weaker: only where nothing else is said. */
const also = once(
  said(String.raw`
    too|also|as vel|plus|besides|another|extra|one more|1 more
    tambien|ademas|aparte|otr[oa]|mas
    bhi|ek aur|aur ek|aur bhi|aur (?:h|hai|hain)|alava
  `),
);
/** They are of it no longer. */
const wentAway = once(
  said(String.raw`
    moved (?:out|avay)|left(?: home)?|gone|no longer lives?|(?:doesnt|dont|does not|do not|isnt|arent|not) liv(?:e|ing) (?:with (?:me|us)|here)(?: any ?more)?|passed avay|separated
    (?:ya )?no viven?(?: [a-z]+)*|se (?:fue|fueron|mudo|mudaron|salio|caso)|se separo|ya no esta[n]?
    (?:alag|chal[aei]|chh?o[dr]|nahi rah)[a-z]*(?: [a-z]+)*
  `),
);

const sum = (mentions: readonly Mention[]): { adults: number; children: number } => {
  const { adults, children } = someOf({ mentions, gone: [] });
  const partner = mentions.some(({ who, none }) => who === "partner" && !none) ? 1 : 0;
  return { adults: adults + partner, children };
};

/** All of it is told: one alone, a number of persons, a list with the one who writes in it. */
function isWhole({ tokens, mentions }: Persons, plain: string): boolean {
  const has = (...kinds: readonly Token["kind"][]): boolean =>
    tokens.some(({ kind }) => kinds.includes(kind));
  const of = (who: Mention["who"]): boolean =>
    mentions.some((one) => one.who === who && one.n !== null);
  if (has("alone", "parentOf") || of("people") || (of("grown") && of("child"))) return true;
  const self = has("self") && !once(sharesHome).test(plain);
  const listed = tokens.some(({ kind }, n) => {
    const near = [tokens[n - 1]?.kind, tokens[n + 1]?.kind];
    return kind === "self" && (near.includes("and") || near.includes("sign"));
  });
  return self || (listed && mentions.length > 1 && !has("notAlone"));
}

const made = (adults: number, children: number): Household | null =>
  adults < mostInOne && children < mostInOne
    ? { adults: Math.max(1, adults), children: Math.max(0, children) }
    : null;

/** The household as it then is; null where the words change none, or tell all of it anew. */
export function householdChanged(text: string, before: Household): Household | null {
  const found = personsIn(text, true);
  // "Do bachche": two of them, and no English question.
  const counts = found.mentions.some(({ at, n }) => at === 0 && n === 2);
  if (isQuestion(text) && !(counts && /^do /iu.test(text))) return null;
  const persons = { ...found, mentions: putRight(found) };
  const { tokens, gone } = persons;
  const plain = spellingOf(persons.words).plain;
  const mentions = persons.mentions.filter(({ lodger }) => !lodger || joined.test(plain));
  if (isWhole({ ...persons, mentions }, plain)) return null;
  const named = mentions.filter(({ none }) => !none);
  const clean = isOnlyOfPersons(persons);
  const left = tokens.filter(({ kind, said: of }) => kind === "nobody" && !/^(?:mi )?ex/u.test(of));
  if (named.length === 0 && wentAway.test(plain) && (gone.length > 0 || left.length > 0)) {
    const { adults, children } = sum(gone);
    return made(
      before.adults - adults - (gone.length === 0 ? left.length : 0),
      before.children - children,
    );
  }
  const { adults, children } = sum(named);
  const alone = tokens.some(({ kind }) => kind === "notAlone");
  const comes = alone || leftOut.test(plain) || joined.test(plain) || (clean && also.test(plain));
  const more = named.some((one) => one.more) && clean;
  // "Another baby, so 2 kids": they say how many it is now.
  const now = named.filter((one) => !one.more && one.who === "child" && (one.n ?? 0) > 1);
  if (now.length === 1 && more) return ofOneKind(now, before);
  if ((comes || more) && adults + children > 0) {
    return made(before.adults + adults, before.children + children);
  }
  if (!clean || mentions.length === 0) return null;
  return ofOneKind(mentions, before);
}

/** "2 kids, not 1", "we have 3 adults": how many of the others there are stays. */
function ofOneKind(mentions: readonly Mention[], before: Household): Household | null {
  const only = (who: Mention["who"]): boolean => mentions.every((one) => one.who === who);
  if (only("grown"))
    return made(
      mentions.reduce((all, { n }) => all + (n ?? 0), 0),
      before.children,
    );
  if (!only("child")) return null;
  const [one] = mentions;
  const grows = one?.n === 1 && one.ages.length > 0 && one.ages.every((age) => age >= ofAge);
  if (grows && before.children > 0) return made(before.adults + 1, before.children - 1);
  const { adults, children } = sum(mentions.filter(({ none }) => !none));
  return made(before.adults + adults, children);
}
