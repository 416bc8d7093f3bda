/** The persons of a household in a message: who is named, how many of them, and how old the children are. */

import { withoutHosts } from "./hosts.ts";
import { places, spellingOf } from "../../schedules/spelling.ts";
import { numberIn } from "../../schedules/words.ts";
import { everyMatch, pattern } from "../../words/pattern.ts";
import { type Word, tidy, wordsOf } from "../../words/words.ts";
import { atHome } from "./not-counted.ts";
import type { Mention, Persons, Token } from "./mention.ts";
import { type Kind, addresses, kinds } from "./person-words.ts";

const names = Object.keys(kinds) as readonly Kind[];

/** Each word is spoken for once, by what stands first in the list of kinds; of one kind the longest. */
function tokensOf(words: readonly Word[]): readonly Token[] {
  const spelt = spellingOf(words);
  const found: Token[] = [];
  const taken = new Set<number>();
  for (const kind of names) {
    for (const span of places(spelt, kinds[kind], (said) => ({ kind, said }))) {
      const at = Array.from({ length: span.to - span.from }, (_, n) => span.from + n);
      if (at.some((n) => taken.has(n))) continue;
      for (const n of at) taken.add(n);
      found.push(span);
    }
  }
  const rest = words.flatMap(({ kind, word }, at): readonly Token[] =>
    taken.has(at)
      ? []
      : [{ from: at, to: at + 1, kind: kind === "sign" ? "sign" : "other", said: word }],
  );
  return [...found, ...rest].sort((one, other) => one.from - other.from);
}

type Noun = { readonly who: Mention["who"]; readonly each: number | null; readonly many: boolean };

/** Whom a word names, and how many where it is not counted; `each` null: nobody can tell. */
const nouns: { readonly [kind in Token["kind"]]?: Noun } = {
  partner: { who: "partner", each: 1, many: false },
  inLaw: { who: "relation", each: 1, many: false },
  relation: { who: "relation", each: 1, many: false },
  relations: { who: "relation", each: 2, many: true },
  pair: { who: "relation", each: 2, many: true },
  grownChildren: { who: "relation", each: 1, many: false },
  child: { who: "child", each: 1, many: false },
  children: { who: "child", each: null, many: true },
  twins: { who: "child", each: 2, many: true },
  ofThem: { who: "child", each: 1, many: false },
  lodger: { who: "relation", each: 1, many: false },
  lodgers: { who: "relation", each: 2, many: true },
  grown: { who: "grown", each: null, many: true },
  people: { who: "people", each: null, many: true },
};

const isNoun = (token: Token | undefined): boolean => token !== undefined && token.kind in nouns;
const isCount = (token: Token | undefined): token is Token =>
  token?.kind === "number" || token?.kind === "both";
const countOf = ({ kind, said }: Token): number | null =>
  kind === "both" || said.endsWith("pair of") ? 2 : (numberIn(said) ?? numberIn(all(said)));
/** "Charo": all four. */
const all = (said: string): string => said.replace(/o$/u, "");

/** "Under 10" is a year less, at most one short of age. */
function agesIn(said: string): readonly number[] {
  const below = /(?:^| )(?:under|below|menor(?:es)?|kam|ch?ot[aei]|nich?e)(?: |$)/u.test(said);
  const inMonths = /month|mes(?:es)?(?: |$)|mahin|mth|vek|semana|haft/u.test(said);
  return everyMatch(said, /[^ ]+/gu).flatMap(([word]) => {
    const n = /^(?:an?|la|los)$/u.test(word) ? null : numberIn(word);
    return n === null ? [] : [inMonths ? 0 : below ? n - 1 : n];
  });
}

/** Back over what may stand between a count and whom it counts. */
function before(tokens: readonly Token[], at: number): number {
  let n = at - 1;
  while (n >= 0 && (tokens[n]?.kind === "around" || tokens[n]?.kind === "more")) n -= 1;
  return n;
}

/** On over what may stand between them and a count or an age behind them. */
function behind(tokens: readonly Token[], at: number): number {
  let n = at + 1;
  const open = /^[:=(,-]$/u;
  while (
    n < tokens.length &&
    (["is", "around", "notSo"].includes(tokens[n]?.kind ?? "") || open.test(tokens[n]?.said ?? ""))
  )
    n += 1;
  return n;
}

/** The counts that stand behind each other from there, none of which counts what follows. */
function listFrom(tokens: readonly Token[], from: number): readonly number[] {
  const list: number[] = [];
  for (let n = from; n < tokens.length; n += 1) {
    const token = tokens[n];
    if (!isCount(token) || /^an?$/u.test(token.said)) break;
    if (isCounting(tokens, n)) break;
    list.push(n);
    const between = tokens[n + 1];
    if (between?.kind === "and" || /^[,/&]$/u.test(between?.said ?? "")) n += 1;
  }
  return list;
}

/** A count of whom the next word names. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  let n = at + 1;
  while (tokens[n]?.kind === "around" || tokens[n]?.kind === "more") n += 1;
  return isNoun(tokens[n]);
}

/** "Adults 2, kids 1": each of whom they name stands before how many. */
function isListing(tokens: readonly Token[]): boolean {
  const bare = tokens.filter((one) => isNoun(one) || (isCount(one) && !/^an?$/u.test(one.said)));
  return bare.length > 3 && bare.every((one, n) => (n % 2 === 0 ? isNoun(one) : isCount(one)));
}

/** "Haan bhai": one who is spoken to, and none of theirs. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || everyMatch(token.said, addresses).length === 0) return false;
  const joins = (one: Token | undefined): boolean =>
    ["and", "around", "number", "with", "grown", "ages", "more"].includes(one?.kind ?? "");
  const named = (one: Token | undefined): boolean =>
    one !== undefined && isNoun(one) && one.kind !== "people" && one.kind !== "grown";
  const back = tokens[at - 1]?.said === "," ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.said === "," ? tokens[at + 2] : tokens[at + 1];
  const self = (one: Token | undefined): boolean => one?.kind === "self";
  const ahead = tokens[at + 1]?.kind === "is" ? tokens[at + 2] : tokens[at + 1];
  // "Maa, main aur beta" is a list, "bhai, main" is not.
  const begins =
    elders.test(token.said) && self(next) && tokens.some((one, n) => n !== at && isNoun(one));
  return !(
    joins(tokens[at - 1]) ||
    named(back) ||
    self(back) ||
    ahead?.kind === "with" ||
    /^(?:k[aeio]|bhi|ne|se)$/u.test(tokens[at + 1]?.said ?? "") ||
    ahead?.kind === "ages" ||
    begins ||
    next?.kind === "and" ||
    named(next)
  );
}

const elders = /^(?:ma|mami|mama|papa|papi|baba|dada)$/u;

/** Who is named at this token, with the count and the ages around it. */
function mentionAt(tokens: readonly Token[], at: number, listing: boolean): Mention | null {
  const token = tokens[at];
  const noun = token === undefined ? undefined : nouns[token.kind];
  if (token === undefined || noun === undefined || isAddress(tokens, at)) return null;
  // "2 adult members", "2 bade bachche".
  if (token.kind === "grown" && isYoungNext.has(tokens[at + 1]?.kind ?? "other")) return null;
  const back = before(tokens, at);
  const skipped = tokens[back]?.kind === "grown" ? before(tokens, back) : back;
  const counted = listing ? undefined : tokens[skipped];
  const ahead = isCount(counted) ? countOf(counted) : null;
  const from = behind(tokens, at);
  const list = listing && isCount(tokens[from]) ? [from] : listFrom(tokens, from);
  const figures = list.flatMap((n) => countOf(tokens[n] ?? token) ?? []);
  const agedBehind = tokens[from]?.kind === "ages" ? agesIn(tokens[from].said) : [];
  const agedBefore = tokens[back]?.kind === "ages" ? agesIn(tokens[back].said) : [];
  const onlyOne = figures.length === 1 && agedBehind.length === 0;
  const putRight = tokens[back]?.kind === "notSo" || tokens[at + 1]?.kind === "notSo";
  const isCounted = noun.many || putRight || (listing && (figures[0] ?? 0) < 3);
  const isAge = (figures[0] ?? 0) > (token.kind === "twins" ? 2 : mostChildren);
  const counts = ahead === null && onlyOne && isCounted && !isAge;
  const hasAge = agedKinds.has(token.kind);
  const ages = !hasAge || counts ? [] : [...agedBefore, ...agedBehind, ...figures];
  const denied = deniedAt(tokens, at, back);
  const ofAges = agedBehind.length > 0 && hasAge ? from : null;
  const ofList = counts || (hasAge && figures.length > 0) ? (list.at(-1) ?? at) : at;
  const told = ahead ?? (counts ? (figures[0] ?? null) : null);
  const guess = noun.many && hasAge && ages.length > (noun.each ?? 0) ? ages.length : noun.each;
  const start = isCount(counted) ? skipped : agedBefore.length > 0 ? back : at;
  const startsOfAge = agedBefore.length > 0 && isCount(tokens[before(tokens, back)]);
  return {
    who: token.kind === "partner" && isOfAnother(tokens, at) ? "relation" : noun.who,
    n: token.kind === "pair" ? 2 : (told ?? (startsOfAge ? 1 : guess)),
    ages,
    none: told === 0 || (told === null && denied.none),
    many: noun.many,
    more: tokens.slice(skipped + 1, at).some(({ kind }) => kind === "more"),
    ofThem: token.kind === "ofThem",
    lodger: token.kind === "lodger" || token.kind === "lodgers",
    said: token.said,
    at: denied.at ?? start,
    end: denied.end > at ? denied.end : (ofAges ?? ofList),
  };
}
/** "Mera bhai, uski biwi": the partner of one who was named. */
const isOfAnother = (tokens: readonly Token[], at: number): boolean =>
  /^(?:usk[ai]|unk[ai]|isk[ai]|his|her|their)$/u.test(tokens[at - 1]?.said ?? "") &&
  tokens.slice(0, at - 1).some(isNoun);
/** "My kids are 14" is an age. */
const mostChildren = 9;
const isYoungNext: ReadonlySet<Token["kind"]> = new Set(["people", "child", "children"]);
/** Whom an age behind or before them makes a child or an adult. */
const agedKinds: ReadonlySet<Token["kind"]> = new Set([
  "child",
  "children",
  "twins",
  "ofThem",
  "grownChildren",
  "relation",
  "relations",
]);

/** "No kids", "bachche nahi hai". */
function deniedAt(
  tokens: readonly Token[],
  at: number,
  back: number,
): { none: boolean; at: number | null; end: number } {
  if (tokens[back]?.kind === "without") {
    const end = tokens[at + 1]?.kind === "notHad" ? at + 1 : at;
    return { none: true, at: back, end };
  }
  const next = tokens[at + 1]?.kind === "is" ? at + 2 : at + 1;
  return tokens[next]?.kind === "notHad"
    ? { none: true, at: null, end: next }
    : { none: false, at: null, end: at };
}

/** "A 9 year old": a child without the word. */
function agedAlone(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const back = tokens[at - 1];
  if (token?.kind !== "ages" || !isNounless(tokens, at)) return null;
  const owned =
    back?.kind === "number" ||
    (back?.kind === "around" &&
      /^(?:my|our|his|her|mi|su|nuestr[oa]|mer[aeio]|hamar[aei])$/u.test(back.said));
  if (!owned) return null;
  const n = isCount(back) ? countOf(back) : 1;
  return {
    who: "child",
    n,
    ages: agesIn(token.said),
    none: false,
    many: false,
    more: false,
    ofThem: false,
    lodger: false,
    said: token.said,
    at: at - 1,
    end: at,
  };
}
const isNounless = (tokens: readonly Token[], at: number): boolean => {
  let n = at + 1;
  while (tokens[n]?.kind === "around") n += 1;
  return !isNoun(tokens[n]);
};

const peopleAt = ({ said }: Token, n: number, at: number, end: number): Mention => ({
  who: "people",
  n,
  ages: [],
  none: false,
  many: true,
  more: false,
  ofThem: false,
  lodger: false,
  said,
  at,
  end,
});

/** "Somos 4", "family of 4", "hum do": so many of whom no word tells what they are. */
function totalAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (n: number | null, end: number): Mention | null =>
    n === null ? null : peopleAt(token, n, at, end);
  if (token.kind === "both")
    return isCounting(tokens, at) || tokens[at - 1]?.kind === "total" ? null : made(2, at);
  if (token.kind !== "total") return null;
  let n = at + 1;
  while (
    ["total", "around", "is", "with"].includes(tokens[n]?.kind ?? "") &&
    tokens[n]?.said !== "de"
  )
    n += 1;
  const count = tokens[n];
  if (!isCount(count) || isCounting(tokens, n) || /^an?$/u.test(count.said)) return null;
  const unit = tokens[n + 1];
  if (unit?.kind === "other" && units.test(unit.said)) return null;
  return made(countOf(count), n);
}
const units =
  /^(?:months?|days?|weeks?|meses|dias|semanas|mahine|din|hafte|pagos|payments|kist|kiste|kisten|thousand|bedroom|bed|rooms?|cuartos|kamre|of|am|pm)$/u;

/** "6 in total", "4, two of them kids": a number that counts nobody who is named. */
function countAlone(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== "number" || /^(?:an?|un[oa]?|ek)(?: |$)/u.test(token.said)) return null;
  const next = tokens[at + 1];
  const ended = next === undefined || ["sign", "is", "and"].includes(next.kind);
  // "Whos 20" is an age, "4, two of them kids" are four.
  const back = tokens[at - 1]?.kind ?? "sign";
  const stops = next?.kind === "total" || (ended && ["sign", "total"].includes(back));
  const n = countOf(token);
  const placed = next !== undefined && isPlace.test(next.said);
  if (/^\($/u.test(tokens[at - 1]?.said ?? "")) return null;
  return (stops || placed) && n !== null && n > 1 ? peopleAt(token, n, at, at) : null;
}
const isPlace = /^(?:in total|al+ up|altogether|en total|at home|kul|in|at|al|en|here|aqui|hi)$/u;

/** "Dos grandes y dos chicos", "2 bade 2 chhote": a count of them makes such a word a name. */
function asNouns(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== "around" || isCounting(tokens, at)) return token;
    let n = at - 1;
    while (tokens[n]?.kind === "around" || tokens[n]?.kind === "is") n -= 1;
    if (tokens[n]?.kind !== "number") return token;
    if (young.test(token.said)) return { ...token, kind: "children" };
    return old.test(token.said) ? { ...token, kind: "grown" } : token;
  });
}
const young =
  /^(?:litle|lil|vi|smal|young|younger|ch?ot[aei]|nanh[aei]|chic[oa]s?|pequ[a-z]*|chiquit[oa]s?)$/u;
const old = /^(?:big|grovn|old|older|grandes?)$/u;

/** "Hum do, hamare do": and as many children. */
const twoAndTwo = pattern(
  String.raw`((?:हम|hum|ham) (?:दो|do|2))[\s,]+(?:(?:और|aur) )?(?:हमारे|hamare|humare) (\S+)`,
);
/** "College me", "sath me": in Hindi, and nobody's self. */
const inHindi = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ said }) => hindiWords.test(said))
    ? tokens.map((token, at) =>
        token.kind === "self" && token.said === "me" && isPostposed(tokens[at - 1])
          ? { ...token, kind: "around" }
          : token,
      )
    : tokens;
const isPostposed = (before: Token | undefined): boolean =>
  before !== undefined && ["other", "with", "around"].includes(before.kind);
const hindiWords =
  /^(?:h|hai|hain|ho|hum|ham|aur|ka|ki|ke|mer[aei]|hamar[aei]|reht[aei]|raht[aei])$/u;

/** What the message tells of persons; `asked`: for whom it has to do, so that a number alone is of them. */
export function personsIn(text: string, asked = false): Persons {
  const tidied = tidy(withoutHosts(text.slice(0, mostRead)).replace(twoAndTwo, "$1, $2 bachche"));
  const words = wordsOf(tidied);
  const tokens = asNouns(inHindi(tokensOf(words)));
  const listing = isListing(tokens);
  const named = tokens.flatMap(
    (_, at) => mentionAt(tokens, at, listing) ?? agedAlone(tokens, at) ?? totalAt(tokens, at) ?? [],
  );
  const spent = (one: Mention): boolean =>
    named.some(
      (other) => other !== one && other.at < one.at && one.at <= other.end && one.end <= other.end,
    );
  const kept = named.filter((one) => !spent(one) && !isUnborn(tokens, one));
  const within = (at: number): boolean =>
    kept.some((one) => one.at <= at && at <= one.end) || tokens[at - 1]?.kind === "parentOf";
  const alone = tokens.flatMap((_, at) =>
    !asked || within(at) ? [] : (countAlone(tokens, at) ?? []),
  );
  const [only, more] = alone;
  // Beside nobody who is named, two numbers are adults and children.
  const all = only !== undefined && more === undefined && named.length > 0 ? [...kept, only] : kept;
  const lone = only !== undefined && more === undefined && tokens.some(isAroundTotal);
  const found = lone && named.length === 0 ? [only] : all;
  return { words, text: tidied, ...atHome(words, tokens, found) };
}
/** "Una nena que viene de camino", "a son, due in May". */
const isUnborn = (tokens: readonly Token[], { who, n, end }: Mention): boolean => {
  let next = end + 1;
  while (["is", "around"].includes(tokens[next]?.kind ?? "")) next += 1;
  return who === "child" && n === 1 && tokens[next]?.kind === "unborn";
};
const isAroundTotal = ({ kind, said }: Token): boolean =>
  kind === "total" || (kind !== "sign" && isPlace.test(said));

const mostRead = 400;
