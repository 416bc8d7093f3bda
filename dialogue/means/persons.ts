/** The persons of a household in a message: who is named, how many of them, and how old the children are. */

import { type Span, places, spellingOf } from "../schedules/spelling.ts";
import { numberIn } from "../schedules/words.ts";
import { everyMatch } from "../words/pattern.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";
import { type Kind, addresses, elsewhere, kinds, sendsTo } from "./person-words.ts";

export type Token = Span & { readonly kind: Kind | "sign" | "other"; readonly said: string };

/** Some of them; `n` null: uncounted. `at` to `end`: which tokens tell of them. */
export type Mention = {
  readonly who: "partner" | "relation" | "child" | "grown" | "people";
  readonly n: number | null;
  /** "5 and 7". */
  readonly ages: readonly number[];
  /** "No kids". */
  readonly none: boolean;
  readonly many: boolean;
  readonly more: boolean;
  readonly said: string;
  readonly at: number;
  readonly end: number;
};

export type Persons = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
};

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
  grown: { who: "grown", each: null, many: true },
  people: { who: "people", each: null, many: true },
};

const isNoun = (token: Token | undefined): boolean => token !== undefined && token.kind in nouns;
const isCount = (token: Token | undefined): token is Token =>
  token?.kind === "number" || token?.kind === "both";
const countOf = ({ kind, said }: Token): number | null =>
  kind === "both" ? 2 : said.endsWith("pair of") ? 2 : numberIn(said);

const agesIn = (said: string): readonly number[] =>
  everyMatch(said, /[^ ]+/gu).flatMap(([word]) => {
    const n = /^(?:an?|do|la|los)$/u.test(word) && word !== "do" ? null : numberIn(word);
    return n === null ? [] : [/month|mes|mahin|mth|week|semana/u.test(said) ? 0 : n];
  });

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
    (tokens[n]?.kind === "is" || tokens[n]?.kind === "around" || open.test(tokens[n]?.said ?? ""))
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

/** "Adults 2, kids 1": whom they name stands before how many. */
function isListing(tokens: readonly Token[]): boolean {
  const bare = tokens.filter(({ kind }) => kind !== "sign" && kind !== "is");
  const first = bare.findIndex((token) => isNoun(token) || isCount(token));
  const two = bare.filter((token) => isNoun(token)).length > 1;
  return two && isNoun(bare[first]) && isCount(bare.at(-1));
}

/** "Haan bhai": one who is spoken to, and none of theirs. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || everyMatch(token.said, addresses).length === 0) return false;
  const joins = (one: Token | undefined): boolean =>
    one?.kind === "and" || one?.kind === "around" || one?.kind === "number" || one?.kind === "with";
  const named = (one: Token | undefined): boolean =>
    one !== undefined && isNoun(one) && one.kind !== "people" && one.kind !== "grown";
  const back = tokens[at - 1]?.said === "," ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.said === "," ? tokens[at + 2] : tokens[at + 1];
  const self = (one: Token | undefined): boolean => one?.kind === "self";
  return !(
    joins(tokens[at - 1]) ||
    named(back) ||
    self(back) ||
    next?.kind === "and" ||
    named(next)
  );
}

/** Who is named at this token, with the count and the ages around it. */
function mentionAt(tokens: readonly Token[], at: number, listing: boolean): Mention | null {
  const token = tokens[at];
  const noun = token === undefined ? undefined : nouns[token.kind];
  if (token === undefined || noun === undefined || isAddress(tokens, at)) return null;
  const next = tokens[at + 1];
  // "2 adult members", "2 bade bachche".
  if (
    token.kind === "grown" &&
    (next?.kind === "people" || next?.kind === "child" || next?.kind === "children")
  )
    return null;
  const back = before(tokens, at);
  const skipped = tokens[back]?.kind === "grown" ? before(tokens, back) : back;
  const counted = listing && noun.many ? undefined : tokens[skipped];
  const ahead = isCount(counted) ? countOf(counted) : null;
  const from = behind(tokens, at);
  const list = listing && noun.many && isCount(tokens[from]) ? [from] : listFrom(tokens, from);
  const figures = list.flatMap((n) => countOf(tokens[n] ?? token) ?? []);
  const agedBehind = tokens[from]?.kind === "ages" ? agesIn(tokens[from].said) : [];
  const agedBefore = tokens[back]?.kind === "ages" ? agesIn(tokens[back].said) : [];
  const counts = ahead === null && noun.many && figures.length === 1 && agedBehind.length === 0;
  const ofChild = noun.who === "child" || token.kind === "grownChildren";
  const ages = !ofChild ? [] : counts ? [] : [...agedBefore, ...agedBehind, ...figures];
  const denied = deniedAt(tokens, at, back);
  const end =
    denied.end > at
      ? denied.end
      : agedBehind.length > 0 && ofChild
        ? from
        : counts || (ofChild && figures.length > 0)
          ? (list.at(-1) ?? at)
          : at;
  const told = ahead ?? (counts ? (figures[0] ?? null) : null);
  const guess = noun.each ?? (noun.who === "child" && ages.length > 0 ? ages.length : null);
  const start = isCount(counted) ? skipped : agedBefore.length > 0 ? back : at;
  const startsOfAge = agedBefore.length > 0 && isCount(tokens[before(tokens, back)]);
  const n = token.kind === "pair" ? 2 : (told ?? (startsOfAge ? 1 : guess));
  return {
    who: noun.who,
    n,
    ages,
    none: n === 0 || (told === null && denied.none),
    many: noun.many,
    more: tokens.slice(skipped + 1, at).some(({ kind }) => kind === "more"),
    said: token.said,
    at: denied.at ?? start,
    end,
  };
}

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
    (back?.kind === "around" && /^(?:my|mi|mer[aeio])$/u.test(back.said));
  if (!owned) return null;
  const n = isCount(back) ? countOf(back) : 1;
  return {
    who: "child",
    n,
    ages: agesIn(token.said),
    none: false,
    many: false,
    more: false,
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

/** "Somos 4", "family of 4", "hum do": so many of whom no word tells what they are. */
function totalAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (n: number | null, end: number): Mention | null =>
    n === null
      ? null
      : {
          who: "people",
          n,
          ages: [],
          none: false,
          many: true,
          more: false,
          said: token.said,
          at,
          end,
        };
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

/** What the message tells of persons. */
export function personsIn(text: string): Persons {
  const tidied = tidy(text.slice(0, mostRead));
  const words = wordsOf(tidied);
  const tokens = tokensOf(words);
  const listing = isListing(tokens);
  const mentions = tokens.flatMap(
    (_, at) => mentionAt(tokens, at, listing) ?? agedAlone(tokens, at) ?? totalAt(tokens, at) ?? [],
  );
  const spent = (one: Mention): boolean =>
    mentions.some(
      (other) => other !== one && other.at < one.at && one.at <= other.end && one.end <= other.end,
    );
  const all = mentions.filter((one) => !spent(one));
  return { words, text: tidied, ...atHome(words, tokens, all) };
}

/** Without those who live elsewhere, or to whom money is sent; that they do tells of nothing else. */
function atHome(
  words: readonly Word[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Pick<Persons, "tokens" | "mentions"> {
  const spelt = spellingOf(words);
  const gone = new Set<Mention>();
  const quiet = new Set<number>();
  const clauseAt = (from: number): readonly [number, number] => {
    const at = tokens.findIndex((one) => one.to > from);
    const isSign = (one: Token): boolean => one.kind === "sign";
    const end = tokens.findIndex((one, n) => n > at && isSign(one));
    return [tokens.slice(0, at).findLastIndex(isSign) + 1, end < 0 ? tokens.length : end];
  };
  const leave = (span: Span, isLiving: boolean): void => {
    const [low, high] = clauseAt(span.from);
    const within = mentions.filter(({ at, end }) => low <= at && end < high);
    const clause = tokens.slice(low, high);
    // "We three live apart": they tell of themselves.
    if (isLiving && clause.some(({ kind }) => kind === "total")) return;
    const after = within.filter(({ end }) => (tokens[end]?.from ?? 0) >= span.from);
    const before = within.filter((one) => !after.includes(one));
    const own = clause.some(({ kind }) => kind === "self" || kind === "alone" || kind === "we");
    const last = isLiving || after.length === 0 ? before.slice(-1) : [];
    for (const one of isLiving && !own ? within : [...last, ...after]) gone.add(one);
    if (!isLiving || own) return;
    for (let n = low; n < high; n += 1) quiet.add(n);
  };
  for (const span of places(spelt, elsewhere, () => ({}))) leave(span, true);
  for (const span of places(spelt, sendsTo, () => ({}))) leave(span, false);
  return {
    tokens: tokens.map((one, n) => (quiet.has(n) ? { ...one, kind: "around" } : one)),
    mentions: mentions.filter((one) => !gone.has(one)),
  };
}

const mostRead = 400;
