/** Who is named and does not live of this money: those who live elsewhere, get money sent, or pay their own way. */

import { type Span, places, spellingOf } from "../../schedules/spelling.ts";
import type { Word } from "../../words/words.ts";
import { elsewhere, livesIn, ownWay, sendsTo } from "./person-words.ts";
import type { Mention, Persons, Token } from "./mention.ts";

type Found = Pick<Persons, "tokens" | "mentions" | "gone" | "ownWay">;

/** A sign, or a word that gives a reason or goes on with another thing. */
const isSign = ({ kind, said }: Token): boolean => kind === "sign" || clauseBegins.test(said);
const clauseBegins =
  /^(?:porque|pues|asi|because|cause|coz|cos|cuz|since|so|but|pero|lekin|kyunki|kyonki|isliye)$/u;

/** Of whom such words are said, and which words tell of nothing else. */
type Left = { readonly gone: Set<Mention>; readonly quiet: Set<number> };

/** Without those who are none of this household; that they are none tells of nothing else. */
export function atHome(
  words: readonly Word[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Found {
  const spelt = spellingOf(words);
  const left: Left = { gone: new Set(), quiet: new Set() };
  const away = { lives: elsewhere, place: livesIn, money: sendsTo } as const;
  for (const how of ["lives", "place", "money"] as const) {
    for (const span of places(spelt, away[how], () => ({})))
      leave(tokens, mentions, { ...span, how }, left);
  }
  const apart = places(spelt, ownWay, () => ({}));
  for (const span of apart) payTheirOwn(tokens, mentions, span, left);
  if (isAloneOfAll(tokens)) {
    for (const one of mentions) if (one.lodger) left.gone.add(one);
  }
  return {
    tokens: tokens.map((one, n) =>
      left.quiet.has(n) && one.kind !== "nobody" ? { ...one, kind: "around" } : one,
    ),
    mentions: mentions.filter((one) => !left.gone.has(one)),
    gone: mentions.filter((one) => left.gone.has(one)),
    ownWay: apart.length > 0,
  };
}

function leave(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  span: Span & { readonly how: "lives" | "place" | "money" },
  { gone, quiet }: Left,
): void {
  const isLiving = span.how !== "money";
  const at = tokens.findIndex((one) => one.to > span.from);
  const next = tokens.findIndex((one, n) => n > at && isSign(one));
  const low = tokens.slice(0, at).findLastIndex(isSign) + 1;
  const high = next < 0 ? tokens.length : next;
  const within = mentions.filter((one) => low <= one.at && one.end < high);
  const clause = tokens.slice(low, high);
  // "We three live apart": they tell of themselves.
  if (isLiving && clause.some(({ kind }) => kind === "total")) return;
  const after = within.filter(({ end }) => (tokens[end]?.from ?? 0) >= span.from);
  const before = within.filter((one) => !after.includes(one));
  const own = clause.some(({ kind }) => kind === "self" || kind === "alone" || kind === "we");
  if (own && span.how === "place") return;
  const last = isLiving || after.length === 0 ? before.slice(-1) : [];
  for (const one of isLiving && !own ? within : [...last, ...after]) gone.add(one);
  for (const [n, { from, to }] of tokens.entries()) {
    if (isLiving && span.from < to && from < span.to) quiet.add(n);
  }
  if (!isLiving || own) return;
  for (let n = low; n < high; n += 1) quiet.add(n);
}

/** "I got roommates but we don't share money": those who were named last, or who share the rooms. */
function payTheirOwn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  span: Span,
  { gone, quiet }: Left,
): void {
  const lodgers = mentions.filter(({ lodger }) => lodger);
  const before = mentions.filter(({ end }) => (tokens[end]?.to ?? 0) <= span.from);
  const next = mentions.find(({ at }) => (tokens[at]?.from ?? 0) >= span.to);
  const last = before.at(-1) ?? next;
  for (const one of lodgers) gone.add(one);
  const family = lodgers.length > 0 && last?.who !== "people" && last?.who !== "grown";
  if (last !== undefined && !family)
    for (const one of joinedWith(tokens, before, last)) gone.add(one);
  for (const [n, { from, to }] of tokens.entries()) {
    if (span.from < to && from < span.to) quiet.add(n);
  }
}

/** "My brother and his friend": those whom no sign parts from the last. */
function joinedWith(
  tokens: readonly Token[],
  before: readonly Mention[],
  last: Mention,
): readonly Mention[] {
  const joined = [last];
  for (const one of [...before].reverse()) {
    const [first] = joined;
    if (first === undefined || one === first) continue;
    const between = tokens.slice(one.end + 1, first.at);
    const links = between.some(({ kind }) => kind === "and");
    if (!links || !between.every(({ kind }) => kind === "and" || kind === "around")) break;
    joined.unshift(one);
  }
  return joined;
}

/** "I have roommates, so just me": and not "just me and my roommate". */
const isAloneOfAll = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }, n) => {
    const next = tokens[n + 1]?.kind;
    return kind === "alone" && next !== "and" && next !== "with";
  });
