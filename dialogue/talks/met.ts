/** Whether an answer at a point of a talk did there what it meant. */

import type { Language, Money } from "@forbear/kernel";
import { type Regular, byMonth, duesOf } from "@forbear/negotiation";
import type { AskedAct, MeansAnswers } from "../conversation.ts";
import { askedLine, noAnswers } from "../means/questions.ts";
import { rhythmIn } from "../terms/named/wish-shape.ts";
import { askAmount } from "../turn/questions.ts";
import type { Model } from "../understanding/model.ts";
import { goesOn } from "./played.ts";
import { type Met, talkAt, ways } from "./situations.ts";
import type { Said, Talk } from "./world.ts";

/** What a line did: null where that was what it ought to do, else what was amiss. */
export type Outcome = { readonly said: Said; readonly amiss: string | null };

export function metIn(model: Model, language: Language, met: Met): Outcome {
  const { talk } = talkAt(model, language, met.situation);
  const before = standOf(talk);
  const first = goesOn(model, talk, met.text);
  // Days later who writes is known no more: what they came for is answered once they prove it.
  const proves = met.situation === "promised" && asksForProof(talk);
  const said = proves ? both(first, goesOn(model, talk, "=Maria Jones, 02110")) : first;
  const stray = strayActs(said, met);
  if (said.faults.length > 0) return { said, amiss: "the guard refuses the reply" };
  if (stray.length > 0) return { said, amiss: `does ${stray.join(", ")}` };
  const after = standOf(talk);
  const again = (): readonly Said[] => [1, 2].map(() => goesOn(model, talk, ways[language].yes));
  const found = met.expected.map((word) =>
    amissIn(word, met, { before, after, said, talk, again }),
  );
  return { said, amiss: found.find((fault) => fault !== null) ?? null };
}

const asksForProof = ({ conversation }: Talk): boolean =>
  conversation.asked?.question.startsWith("verify ") === true;

/** Two turns as one: what was done in either, and what was said last. */
const both = (first: Said, last: Said): Said => ({
  ...last,
  step: { ...last.step, acts: [...first.step.acts, ...last.step.acts] },
  faults: [...first.faults, ...last.faults],
});

/** None of these lines says anything of rights: whatever does one was misheard. */
const harmless: ReadonlySet<AskedAct["kind"]> = new Set([
  "note-means",
  "keep-offer",
  "agree",
  "hardship",
  "vulnerable",
  "choose-language",
  "ask-approval",
  "end",
  "itemise",
  "note-payment-report",
  "verified",
]);
const expectedActs: Readonly<Record<string, readonly AskedAct["kind"][]>> = {
  stranger: ["wrong-person", "third-party"],
  later: ["quiet-time", "book-callback"],
  asks: ["flag"],
  withdraws: ["withdraw-dispute"],
};
/** Papers of the plan that were asked for: a colleague sends them, and nothing rests. */
const sendsPapers = ({ step }: Said): boolean =>
  step.say.some(({ template }) => template.startsWith("documents-coming"));

function strayActs(said: Said, { expected, situation }: Met): readonly string[] {
  const { step } = said;
  // Whoever insists has it added to their case.
  const insists: readonly AskedAct["kind"][] = situation === "disputed" ? ["open-case"] : [];
  const papers: readonly AskedAct["kind"][] = sendsPapers(said) ? ["open-case"] : [];
  const own = [...insists, ...papers, ...expected.flatMap((word) => expectedActs[word] ?? [])];
  return step.acts
    .map(({ kind }) => kind)
    .filter((kind) => !harmless.has(kind) && !own.includes(kind));
}

/** Where a talk stands, as far as a line may move it. */
type Stand = {
  readonly answers: MeansAnswers;
  readonly asked: string | null;
  readonly offers: number;
  readonly agreed: string;
};
const standOf = ({ known, conversation, kept }: Talk): Stand => ({
  answers: known.means?.(noAnswers).answers ?? noAnswers,
  asked: conversation.asked?.question ?? null,
  offers: kept.length,
  agreed: JSON.stringify(known.debts[0]?.agreement, plain),
});
const plain = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value;

type Seen = {
  readonly before: Stand;
  readonly after: Stand;
  readonly said: Said;
  readonly talk: Talk;
  readonly again: () => readonly Said[];
};

function amissIn(word: string, met: Met, seen: Seen): string | null {
  const [name = "", value = ""] = word.split("=");
  const { talk, said } = seen;
  switch (name) {
    case "income":
    case "essentials":
    case "others":
      return value === "daily" ? null : sumAmiss(name, Number(value), seen);
    case "household":
    case "total":
      return householdAmiss(value, seen);
    case "side":
      return sideAmiss(seen);
    case "means":
      return meansAmiss(met, seen);
    case "agrees":
      return said.step.acts.some(({ kind }) => kind === "agree") ? null : "is not agreed";
    case "refuses":
      return agreesIn(said) ? "is agreed" : unheard(said);
    case "less":
      return agreesIn(said) ? "is agreed" : unheard(said);
    case "off":
      return agreesIn(said) ? "is agreed" : unheard(said);
    case "keeps":
      return keepsAmiss(met, seen);
    case "claims":
    case "stranger":
    case "asks":
    case "later":
      return whoAmiss(name, seen);
    case "paid":
      return did(said, "note-payment-report") ? null : "no payment is noted";
    case "cannot":
      return agreesIn(said) ? "is agreed" : unheard(said);
    case "withdraws":
      return withdrawsAmiss(seen);
    case "each":
    case "first":
    case "full":
      return sumHeard(name, Math.round(Number(value)), seen) ? null : `${word} is not heard`;
    case "day":
      return daysHeard(talk, seen).some((day) => Number(day.slice(8)) === Number(value))
        ? null
        : `${word} is not heard`;
    case "from":
      return daysHeard(talk, seen).some((day) => day.startsWith(value)) || saysLatest(said)
        ? null
        : `${word} is not heard`;
    case "every":
      return rhythmsHeard(talk, seen).has(value) || saysByTheMonth(said)
        ? null
        : `${word} is not heard`;
    default:
      throw new RangeError(`${word}: no such expectation`);
  }
}

const agreesIn = ({ step }: Said): boolean => step.acts.some(({ kind }) => kind === "agree");
const unheard = ({ step }: Said): string | null =>
  step.say.some(({ template }) => /^(?:not-sure|not-understood|say-again)/u.test(template))
    ? "is not understood"
    : null;

const did = ({ step }: Said, kind: AskedAct["kind"]): boolean =>
  step.acts.some((act) => act.kind === kind);

/** Before anybody is known: who claims to be the person is asked to prove it, who is not is noted as that. */
function whoAmiss(name: "claims" | "stranger" | "asks" | "later", seen: Seen): string | null {
  const { said, talk } = seen;
  const other = did(said, "wrong-person") || did(said, "third-party");
  if (name === "stranger") return other ? null : "is no stranger";
  if (other) return "is taken for a stranger";
  if (name !== "claims") return unheard(said);
  const asked = talk.conversation.asked?.question ?? "";
  return asked.startsWith("verify ") ? unheard(said) : "is not asked to prove it";
}

/** What was contested by mistake is taken back, at once or by a yes to one question. */
function withdrawsAmiss({ said, again }: Seen): string | null {
  const back = did(said, "withdraw-dispute") || again().some((one) => did(one, "withdraw-dispute"));
  return back ? null : "the dispute stands";
}

const lineOf = { income: "income", essentials: "essentials", others: "otherDebts" } as const;

/** Within three of a hundred: weeks and months are reckoned one into the other. */
const near = (found: number, wanted: number): boolean =>
  Math.abs(found - wanted) <= Math.max(1, wanted * 0.03);

function sumAmiss(name: keyof typeof lineOf, wanted: number, { after }: Seen): string | null {
  const items = after.answers[lineOf[name]];
  if (items === null) return `${name} is not noted`;
  const found = monthlySum(items);
  return near(found, wanted) ? null : `${name} is ${String(Math.round(found))}`;
}

const monthlySum = (items: readonly Regular[]): number =>
  items.reduce((all, item) => all + Number(byMonth(item, "half-even").minor) / 100, 0);

function householdAmiss(value: string, { after }: Seen): string | null {
  const { household } = after.answers;
  const [adults = 0, children] = value.split("+").map(Number);
  if (household === null) {
    const asked = after.asked === `means children ${value}`;
    return children === undefined && asked ? null : "household is not noted";
  }
  const found = `${String(household.adults)}+${String(household.children)}`;
  if (children === undefined)
    return household.adults + household.children === adults ? null : `household is ${found}`;
  return found === value ? null : `household is ${found}`;
}

function sideAmiss({ before, after, talk, said }: Seen): string | null {
  if (agreesIn(said)) return "is agreed";
  const noted = JSON.stringify(before.answers, plain) !== JSON.stringify(after.answers, plain);
  if (noted) return "is noted";
  const stands = after.asked !== null && after.asked === before.asked;
  const goes = askedLine(talk) !== null || stands || after.offers > before.offers;
  return goes ? unheard(said) : "the question is dropped";
}

function meansAmiss({ expected }: Met, { after, talk, said, before }: Seen): string | null {
  const least = said.step.say.some(({ template }) => /^least-(?:each|or-less)/u.test(template));
  if (after.offers > before.offers && after.answers.household === null && !least)
    return "an offer is made";
  const told = expected.some((word) => word.startsWith("income"));
  const line = askedLine(talk);
  const sums = least || after.asked === askAmount.name;
  if (told)
    return line !== null || sums || after.offers > before.offers ? null : "nothing is asked";
  const sought = line === "income" || sums;
  return sought ? unheard(said) : "neither income nor a sum is asked";
}

/** What lies there is agreed by a yes that comes after, at the latest by a second one. */
function keepsAmiss({ situation }: Met, { before, after, said, talk, again }: Seen): string | null {
  if (situation === "opening")
    return after.offers > before.offers ? "an offer is made" : unheard(said);
  if (situation === "disputed") return unheard(said);
  if (situation === "agreed" || situation === "promised")
    return before.agreed === after.agreed ? unheard(said) : "is changed";
  if (agreesIn(said)) return "is agreed";
  const missed = unheard(said);
  if (missed !== null) return missed;
  const lay = termsOf(talk, before.offers - 1);
  const agreed = again().flatMap(({ step }) => step.acts.filter(({ kind }) => kind === "agree"));
  if (agreed.length === 0) return "a yes after it agrees nothing";
  const [act] = agreed;
  const taken = talk.kept.findIndex((offer) => act?.kind === "agree" && offer.id === act.offer);
  return termsOf(talk, taken) === lay ? null : "a yes after it agrees something else";
}

const termsOf = ({ kept }: Talk, at: number): string => JSON.stringify(kept[at]?.terms, plain);

/** The offers that the line brought about, newest last. */
const madeIn = (talk: Talk, { before }: Pick<Seen, "before">): Talk["kept"] =>
  talk.kept.slice(before.offers);

/** Replies to a sum that is not to be had; they do not say it over. */
const answersTo: Readonly<Record<"each" | "first" | "full", RegExp>> = {
  each: /^(?:below-policy|stays-by-means|closest-means|means-why-named|own-figures|start-kept)/u,
  first: /^(?!)/u,
  full: /^settlement/u,
};

const sumHeard = (name: "each" | "first" | "full", wanted: number, seen: Seen): boolean =>
  sumsHeard(seen.talk, seen.said, seen).has(wanted) ||
  seen.said.step.say.some(({ template }) => answersTo[name].test(template));

/** Later than policy waits: told the latest day there is. */
const saysLatest = ({ step }: Said): boolean =>
  step.say.some(({ template }) => template === "start-latest");

/** Too little by the week for policy: told so, and read back by the month. */
const saysByTheMonth = ({ step }: Said): boolean =>
  step.say.some(({ template }) => template === "by-the-month");

/** Every sum that the talk now rests on: offers made, the wish that is kept, what they can pay, what the reply says. */
function sumsHeard(talk: Talk, said: Said, seen: Pick<Seen, "before">): ReadonlySet<number> {
  const { can, wish } = talk.conversation;
  const offered = madeIn(talk, seen).flatMap(({ terms }) =>
    duesOf(terms).map(({ amount }) => amount),
  );
  const licensed = said.step.say.flatMap(({ slots }) =>
    Object.values(slots).flatMap((slot) => (slot.is === "money" ? [slot.amount] : [])),
  );
  const all = [...offered, ...licensed, ...(can ? [can] : []), ...moneyIn(wish ?? null)];
  return new Set(all.map(({ minor }) => Math.round(Number(minor) / 100)));
}

const moneyIn = (value: unknown): readonly Money[] => {
  if (value === null || typeof value !== "object") return [];
  if ("minor" in value && "currency" in value) return [value as Money];
  return Object.values(value).flatMap(moneyIn);
};

const daysIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/u.test(value) ? [value] : [];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(daysIn);
};

function daysHeard(talk: Talk, seen: Seen): readonly string[] {
  const made = madeIn(talk, seen).flatMap(({ terms }) => {
    const [first] = duesOf(terms);
    return first === undefined ? [] : [first.dueOn];
  });
  const said = seen.said.step.say.flatMap(({ slots }) =>
    Object.values(slots).flatMap((slot) => (slot.is === "date" ? [String(slot.date)] : [])),
  );
  return [...made, ...said, ...daysIn(talk.conversation.wish)];
}

function rhythmsHeard(talk: Talk, seen: Seen): ReadonlySet<string> {
  const { wish } = talk.conversation;
  const every = rhythmIn(wish ?? null);
  const wished = every === null ? [] : [every];
  const made = madeIn(talk, seen).flatMap(({ terms }) => ("rhythm" in terms ? [terms.rhythm] : []));
  return new Set(
    [...wished, ...made].map(({ every, unit }) => (every === 1 ? unit : `${String(every)}${unit}`)),
  );
}
