/** The law book: a page for each place whose law is loaded, for lawyers to read and to correct. */

import type { Json } from "@forbear/kernel";
import { type ActionKind, contactKinds } from "./facts/act.ts";
import { dayNumber, printDay } from "./facts/time.ts";
import type { Body, Lawbook } from "./lawbook.ts";
import { citationsOf, weakest } from "./list.ts";
import { isContactKind } from "./matter.ts";
import { type Parameter, always } from "./parameter.ts";
import { nameOf } from "./place-names.ts";
import { listed, plain, valueWords } from "./plain.ts";
import type { Rule } from "./rule.ts";
import { whomIn } from "./whom.ts";
import { type WorkedCase, citedIn, inWords } from "./worked.ts";

export const notApproved =
  "**Nothing in this book is approved by counsel.** It is engineering material, not legal advice: " +
  "your own counsel reads each page against the official source and approves it, or does not.";

const howMade =
  "_Written by `npx forbear law book --out docs/law` from the rules, their numbers and their worked cases. " +
  "Correct the rule, not the page._";

const statusWords =
  "How well a number is founded: _supported_, its point was seen in sources; _known_, settled text that was not " +
  "read again; _uncertain_, disputed or not found, and the conservative value stands. _Approved_ is the word of " +
  "counsel, and nothing here bears it.";

/** The file of a place: `us-ny-new-york-city.md`. */
const fileOf = (place: string): string => `${place.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.md`;

type Chapter = Body & {
  readonly whom: (rule: Rule) => string;
  readonly cases: ReadonlyMap<string, readonly WorkedCase[]>;
  readonly cited: ReadonlyMap<string, readonly string[]>;
};

/** Each page's text by its file name, and what the rules cited in the cases by rule. */
export type LawBook = {
  readonly pages: ReadonlyMap<string, string>;
  readonly cited: { readonly [rule: string]: Json };
};

/** Bodies of one place, as they are listed, joined. */
function chaptersOf(lawbook: Lawbook, all: readonly WorkedCase[]): readonly Chapter[] {
  const { bodies, countries } = lawbook;
  const cited = citedIn(all, lawbook);
  const places = [...new Set(bodies.map(({ place }) => place))];
  return places.map((place): Chapter => {
    const whole = bodies.filter((body) => body.place === place).flatMap((body) => body.rules);
    const rules = whole.map((rule) => ({
      ...rule,
      parameters: rule.parameters.filter((number) => !isOfOthers(place, number, lawbook)),
    }));
    const here = all.filter(({ request }) => request.jurisdiction.country === place.slice(0, 2));
    const cases = new Map(
      rules.map(({ id }) => [id, here.filter(({ ruleIds }) => ruleIds.includes(id))]),
    );
    return { place, rules, whom: whomIn(place, countries), cases, cited };
  });
}

/** The whole book from the rulebook and its worked cases; the same input, the same text. */
export function lawBook(lawbook: Lawbook, cases: readonly WorkedCase[]): LawBook {
  const chapters = chaptersOf(lawbook, cases);
  const pages = new Map([["README.md", contents(lawbook, chapters)]]);
  for (const chapter of chapters) pages.set(fileOf(chapter.place), pageOf(chapter));
  const cited = chapters[0] === undefined ? [] : [...chapters[0].cited];
  return { pages, cited: Object.fromEntries(cited.filter(([, cites]) => cites.length > 0)) };
}

/** Whether a number is another region's own, as each State's term for suit is: no matter here. */
function isOfOthers(place: string, { id }: Parameter, { countries }: Lawbook): boolean {
  const [area = ""] = place.split("/");
  const regions = countries.find(({ code }) => code === area.slice(0, 2))?.regions ?? "any";
  const theirs = `${area.slice(0, 2)}-${id.split(".").at(-1)?.toUpperCase() ?? ""}`;
  return regions !== "any" && area.length > 2 && theirs !== area && regions.includes(theirs);
}

const numbersOf = (rules: readonly Rule[]): readonly Parameter[] => [
  ...new Set(rules.flatMap(({ parameters }) => parameters)),
];

const withStatus = (numbers: readonly Parameter[], status: Parameter["status"]): number =>
  numbers.filter((one) => one.status === status).length;

const hasCase = ({ cases }: Chapter, { id }: Rule): boolean => (cases.get(id) ?? []).length > 0;

const asked = ({ rules }: Chapter): readonly Rule[] =>
  rules.filter(({ kind }) => kind !== "standing");

function contents({ countries }: Lawbook, chapters: readonly Chapter[]): string {
  const rows = chapters.map((chapter) => {
    const { place, rules, cases } = chapter;
    const numbers = numbersOf(rules);
    const worked = new Set([...cases.values()].flat()).size;
    const unshown = asked(chapter).filter((rule) => !hasCase(chapter, rule)).length;
    const cells = [
      `[${nameOf(place)}](${fileOf(place)})`,
      asked(chapter).length,
      rules.length - asked(chapter).length,
      ...(["supported", "known", "uncertain"] as const).map((one) => withStatus(numbers, one)),
      worked,
      unshown,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const silent = countries.flatMap(({ code, regions }) => {
    const bare = regions === "any" ? [] : regions.filter((one) => !has(chapters, one));
    const whose = bare.map(nameOf);
    return bare.length === 0 ? [] : [`- ${nameOf(code)}: ${listed(whose)}.`];
  });
  return `${[
    "# The law book",
    notApproved,
    howMade,
    "One page a place. A country's rules bind in each of its regions and cities as well; the strictest of all that bind decides. A place that is not loaded is closed: there, every act is denied.",
    statusWords,
    "## Coverage",
    [
      "| place | rules asked | rules stated for people | numbers supported | known | uncertain | worked cases | rules without a worked case |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    "## Regions with no rules of their own here",
    "The country's rules bind there. That a region stands in this list does not mean that it has no law of its own.",
    silent.join("\n"),
  ].join("\n\n")}\n`;
}

const has = (chapters: readonly Chapter[], region: string): boolean =>
  chapters.some(({ place }) => place === region);

function pageOf(chapter: Chapter): string {
  const { place, rules } = chapter;
  const numbers = numbersOf(rules);
  const uncertain = numbers.filter(({ status }) => status === "uncertain");
  const unshown = asked(chapter).filter((rule) => !hasCase(chapter, rule));
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const counts = kinds.map(
    (kind) => `${String(rules.filter((one) => one.kind === kind).length)} ${kind}`,
  );
  return `${[
    `# ${nameOf(place)} (${place})`,
    notApproved,
    howMade,
    "## Coverage and sources",
    `${String(rules.length)} rules: ${listed(counts)}. ${String(numbers.length)} numbers: ` +
      `${String(withStatus(numbers, "supported"))} supported, ${String(withStatus(numbers, "known"))} known, ` +
      `${String(uncertain.length)} uncertain, none approved.`,
    statusWords,
    ...(uncertain.length === 0
      ? []
      : [`To be checked first: ${listed(uncertain.map(({ id }) => `\`${id}\``))}.`]),
    ...(unshown.length === 0
      ? []
      : [`Without a worked case: ${listed(unshown.map(({ id }) => `\`${id}\``))}.`]),
    "## Rules",
    ...rules.map((rule) => ruleText(chapter, rule)),
  ].join("\n\n")}\n`;
}

function force({ from, to }: Rule): string {
  const since = from === always ? "in force" : `in force since ${printDay(from)}`;
  return to === null ? since : `${since}, until ${printDay(to)}`;
}

const layerWords: Readonly<Record<Rule["layer"], string>> = {
  country: "National law",
  state: "State or provincial law",
  city: "City law",
  policy: "Policy of the house, not law",
  preference: "The consumer's own wish",
};

const kindWords: Readonly<Record<Rule["kind"], string>> = {
  prohibition: "Prohibition: denies, and nobody may override it",
  presumption: "Presumption: denies; a supervisor may override it with a recorded reason",
  requirement: "Requirement: something is added or done first",
  duty: "Duty: something is due by a day",
  scope: "Scope: whether other rules bind",
  warning: "Warning: lawful, but a person looks first",
  standing: "Stated for people: no fact the engine knows decides it",
};

const isEveryContact = (actions: readonly ActionKind[]): boolean =>
  contactKinds.every((kind) => actions.includes(kind));

/** All contacts together are "every contact". */
const actWords = (actions: readonly ActionKind[]): readonly string[] =>
  isEveryContact(actions)
    ? ["every contact", ...actions.filter((kind) => !isContactKind(kind)).map(plain)]
    : actions.map(plain);

function acts({ actions, channels }: Rule): string {
  const what = actions === "all" ? "every act" : listed(actWords(actions));
  const how = channels === "all" ? "" : `, by ${listed(channels.map(plain))}`;
  return `${what}${how}`;
}

function ruleText(chapter: Chapter, rule: Rule): string {
  const { id, says, kind, layer, parameters, names } = rule;
  const { cases, whom, cited } = chapter;
  const lines = parameters.flatMap(({ history }) => history);
  const citations = citationsOf(rule, lines, cited);
  const status = weakest(parameters);
  const isAsked = kind !== "standing";
  const exceptions = names.filter((name) => name.id !== id);
  return [
    `### ${id}`,
    `${says}.`,
    [
      `- ${kindWords[kind]}.`,
      `- ${layerWords[layer]}, ${force(rule)}.`,
      ...(isAsked ? [`- Binds ${whom(rule)}.`, `- Looks at: ${acts(rule)}.`] : []),
      `- Source: ${citations.length === 0 ? "none recorded" : citations.join("; ")}.`,
      `- Founded: ${status ?? "no number of its own"}; not approved.`,
    ].join("\n"),
    ...parameters.map(numberText),
    ...(exceptions.length === 0 ? [] : [exceptionsText(exceptions)]),
    ...casesText(cases.get(id) ?? []),
  ].join("\n\n");
}

function numberText({ id, label, unit, status, history }: Parameter): string {
  const rows = history.map(({ from, to, value, cite }, i) => {
    const since = from === always ? "always" : printDay(from);
    const next = history[i + 1];
    const last = to ?? (next === undefined ? undefined : dayNumber(next.from - 1));
    const until = last === undefined ? "" : printDay(last);
    return `| ${since} | ${until} | ${valueWords(value)} | ${unit} | ${cite} |`;
  });
  return [
    `${label} (\`${id}\`, ${status}):`,
    "",
    "| first day | last day | value | unit | source |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

const exceptionsText = (names: Rule["names"]): string =>
  [
    "Exceptions and definitions it may name:",
    "",
    ...names.map(({ id, says, cite }) => `- \`${id}\`: ${says} (${cite}).`),
  ].join("\n");

const casesText = (cases: readonly WorkedCase[]): readonly string[] =>
  cases.length === 0
    ? []
    : [["Worked cases:", "", ...cases.map((one) => `- ${inWords(one)}.`)].join("\n")];
