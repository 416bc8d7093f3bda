/** How many adults and children the persons of a message are: ages decide, and each is counted once. */

import type { Household } from "@forbear/negotiation";
import { numberIn } from "../../schedules/words.ts";
import type { Mention, Persons, Token } from "./mention.ts";

export const mostInOne = 20;
export const ofAge = 18;

export type Told = {
  readonly household: Household;
  /** So many, and not a word of how many are children. */
  readonly open: boolean;
};

type Some = { readonly adults: number; readonly children: number };

/** One word for one person: "my son", and again "my son", is one; of those nobody counted there are two. */
const once = (all: readonly Mention[]): readonly Mention[] =>
  all.filter((one, at) => {
    const isSame = (said: string): boolean =>
      said === one.said || (son.test(said) && son.test(one.said));
    if (one.n !== 1 || one.more) return true;
    const bare = one.at === one.end && one.ages.length === 0;
    return !all.some(
      (other, n) =>
        n !== at &&
        isSame(other.said) &&
        (n < at ? bare : bare && other.at < other.end && other.n === 1),
    );
  });
/** "Beta", and "bete ka": of one and the same. */
const son = /^bet[ae]$/u;
const countOf = ({ n, many }: Mention): number => n ?? (many ? 2 : 1);
const counted = (all: readonly Mention[]): number =>
  once(all).reduce((sum, one) => sum + countOf(one), 0);

/** Of so many, by their ages; whose age is not told is what the word makes them. */
function byAge(one: Mention): Some {
  const n = countOf(one);
  const grown = one.ages.filter((age) => age >= ofAge).length;
  const children =
    one.who === "child" ? n - Math.min(n, grown) : Math.min(n, one.ages.length - grown);
  return { adults: n - children, children };
}

/** Children and relations, "the oldest" as one of those who were counted. */
export function someOf({ mentions, gone }: Pick<Persons, "mentions" | "gone">): Some {
  const are = mentions.filter(({ who, none }) => (who === "child" || who === "relation") && !none);
  const many = are.some(({ who, n, ofThem }) => who === "child" && !ofThem && n !== 1);
  const whole = once(are.filter(({ ofThem }) => !(many && ofThem))).map(byAge);
  const parts = many ? are.filter(({ ofThem }) => ofThem).map(byAge) : [];
  const left = many ? gone.filter(({ ofThem }) => ofThem).length : 0;
  const sum = (all: readonly Some[], of: keyof Some): number =>
    all.reduce((rest, one) => rest + one[of], 0);
  const nowGrown = sum(parts, "adults");
  return {
    adults: sum(whole, "adults") + nowGrown,
    children: Math.max(0, sum(whole, "children") - nowGrown - left),
  };
}

/** "Not 1 kid, 2": the number that stands alone is theirs. */
export function putRight({ tokens, mentions }: Persons): readonly Mention[] {
  const alone = mentions.find(
    ({ who, at, end }) => who === "people" && at === end && tokens[at]?.kind === "number",
  );
  const wrong = mentions.find(
    ({ who, end, n }) =>
      (who === "child" || who === "grown") &&
      ((tokens.some(({ kind }) => kind === "notSo") && (n === null || n === 1)) ||
        (n !== null && tokens[end + 1]?.kind === "notHad")),
  );
  if (alone === undefined || wrong === undefined) return mentions;
  return mentions.flatMap((one) =>
    one === alone ? [] : one === wrong ? [{ ...one, n: alone.n, many: true }] : [one],
  );
}

/** What is named beside a total comes on top of it: "hum do aur ek bachcha", "2 people and 1 kid". */
function isOnTop({ tokens }: Persons, total: Mention, others: readonly Mention[]): boolean {
  const next = others.find(({ at }) => at > total.end);
  const between = next === undefined ? [] : tokens.slice(total.end + 1, next.at + 1);
  const links = between.some(({ kind, said }) => kind === "is" && !/^(?:h|hai|hain)$/u.test(said));
  return between.some(({ kind }) => kind === "and") && !links;
}

/** Whom all of it is told to have to do for; null where nobody is told of. */
export function toldBy(persons: Persons): Told | null {
  const { tokens } = persons;
  const mentions = putRight(persons);
  const of = (...who: readonly Mention["who"][]): readonly Mention[] =>
    mentions.filter((one) => who.includes(one.who) && !one.none);
  const has = (kind: Token["kind"]): boolean => tokens.some((one) => one.kind === kind);
  const alone = has("alone") || has("parentOf") || persons.ownWay;
  const self = has("self");
  const some = someOf({ mentions: withMarried(mentions), gone: persons.gone });
  const children = some.children + parentOfHow(tokens);
  const partner = of("partner").length > 0 ? 1 : 0;
  const named = some.adults;
  const listed = (tellsTheirOwn(tokens, mentions) ? 0 : 1) + partner + named;
  const grown = of("grown").filter(({ n }) => n !== null);
  const totals = of("people").filter(({ n }) => n !== null);
  const [total] = [...totals].sort((one, other) => (other.n ?? 0) - (one.n ?? 0));
  const denied = mentions.some(({ who, none }) => who === "child" && none);
  const made = (adults: number, open = false): Told | null =>
    adults > 0 && adults < mostInOne && children < mostInOne
      ? { household: { adults, children }, open }
      : null;
  if (grown.length > 0) {
    const adults = counted(grown);
    if (self && (isBesideSelf(tokens, grown) || named + partner === 0))
      return made(adults + listed);
    if (self) return made(Math.max(adults, listed));
    return made(Math.max(1, adults) + named + (adults > 1 ? 0 : partner));
  }
  if (total?.n !== undefined && total.n !== null) {
    const { n } = total;
    const others = mentions.filter((one) => one !== total && one.who !== "people" && !one.none);
    // "3 of us, we 2 and a daughter": those of whom it is made up.
    const isWhole = totals.some(
      (one) => one !== total && (one.n ?? 0) + children + named + partner === n,
    );
    // "So the two of us": all of them, whoever was named.
    if (concludes(tokens, total) && n > children) return made(n - children);
    const onTop =
      !self &&
      !isWhole &&
      others.length > 0 &&
      (isOnTop(persons, total, others) || (n === 2 && children > 0) || n <= children);
    if (onTop) return made(n + named + (n > 1 ? 0 : partner));
    const open = n > 2 && children === 0 && !denied && !alone && n > listed;
    return made(Math.max(n - children, named + partner > 0 ? listed : 1), open);
  }
  const tells = alone || named + partner > 0 || children > 0 || denied || (self && has("pet"));
  if (!tells) return null;
  const couple = !self && !alone && partner + named === 0 && has("we");
  return made(couple ? 2 : listed);
}

function concludes(tokens: readonly Token[], { at }: Mention): boolean {
  let n = at - 1;
  while (tokens[n]?.kind === "around" || tokens[n]?.kind === "total") n -= 1;
  return /^(?:so|sea|entonces|matlab|yani|yaani|making)$/u.test(tokens[n]?.said ?? "");
}

/** "Beta bahu": a son whose wife is named beside him is grown. */
const withMarried = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((one, at) => {
    const spouse = mentions[at + 1];
    const isMarried =
      one.who === "child" &&
      one.n === 1 &&
      one.ages.length === 0 &&
      spouse !== undefined &&
      inLaw.test(spouse.said) &&
      spouse.at - one.end <= 2;
    return isMarried ? { ...one, who: "relation" } : one;
  });
const inLaw = /^(?:bahu|damad|nuera|yerno|(?:daughter|son) in (?:- )?law)$/u;

/** "Los abuelos y tres nietos", "nana nani aur do naati": the one who writes is one of the pair. */
function tellsTheirOwn(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const pair = mentions.find(({ at, end }) =>
    tokens.slice(at, end + 1).some(({ kind }) => kind === "pair"),
  );
  if (pair === undefined || tokens.some(({ kind }) => kind === "self")) return false;
  const theirs = mentions.some(({ who, said }) => who === "child" && grandchild.test(said));
  const young = mentions.some(({ who }) => who === "child");
  const owned = /^(?:my|mis|mi|mer[aei]|our|nuestros|hamar[aei])$/u.test(
    tokens[pair.at - 1]?.said ?? "",
  );
  return grandparents.test(pair.said) ? theirs : parents.test(pair.said) && young && !owned;
}
const grandparents = /^(?:grandparents|abuel(?:os|itos)|dada dadi|nana nani)$/u;
const parents = /^(?:parents|padres|papas|mata (?:- )?pita|ma+ ba+p|mom (?:and|&|n) dad)$/u;
const grandchild = /^(?:grand[a-z]+|niet[oa]s?|nietecit[oa]s?|pot[aei]|na+ti|natin)$/u;

/** "Me and 2 adults", "3 adults with me": beside the one who writes. */
const isBesideSelf = (tokens: readonly Token[], grown: readonly Mention[]): boolean =>
  grown.some(
    ({ more, at }) =>
      more ||
      tokens[at - 1]?.kind === "with" ||
      (tokens[at - 1]?.kind === "and" && tokens[at - 2]?.kind === "self"),
  );

/** "Single mum of 2". */
function parentOfHow(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind }) => kind === "parentOf");
  const count = tokens[at + 1];
  if (at < 0 || count?.kind !== "number") return 0;
  const after = tokens[at + 2]?.kind;
  const counts =
    after !== "child" && after !== "children" && after !== "around" && after !== "grown";
  return counts ? (numberIn(count.said) ?? 0) : 0;
}
