/** One persona talks with the agent to the end, reading only its words; then the books are looked at. */

import { type Chance, type Language, never } from "@forbear/kernel";
import type { AccountState, PersonState } from "@forbear/accounts";
import type { TurnTaken } from "@forbear/operations";
import { type End, type Persona, manners, yes } from "./personas.ts";
import type { AgentWorld, Debtor } from "./world.ts";

export type Outcome = {
  readonly reached: boolean;
  readonly turns: number;
  readonly resolved: boolean;
  readonly handedOff: boolean;
  /** Laws of conversation that were broken, for a person. */
  readonly broken: readonly string[];
};

const mostTurns = 14;

/** What the last reply waits for; told by its question, as a person would by reading it. */
const waitsFor = (taken: TurnTaken | null): "proof" | "yes" | "other" => {
  const asked = taken?.step.conversation.asked?.question ?? "";
  if (asked.startsWith("verify")) return "proof";
  return asked.startsWith("offer terms") ? "yes" : "other";
};

/** Plays a persona in one language; the seed moves names, dates and slips. */
export async function play(
  world: AgentWorld,
  { situation, manner }: Persona,
  language: Language,
  chance: Chance,
): Promise<Outcome> {
  const debtor = await world.place(language, chance);
  const broken: string[] = [];
  const lines = situation.lines.map((one) => one[language]);
  let taken: TurnTaken | null = null;
  let turns = 0;
  const say = async (text: string): Promise<void> => {
    turns += 1;
    taken = await world.says(debtor, text);
    broken.push(...breachesIn(taken));
  };
  for (let next = 0; turns < mostTurns;) {
    const waits = waitsFor(taken);
    const left = lines.length - next;
    if (waits === "proof" && situation.proves && turns < mostTurns - 2) {
      await say(debtor.proof);
    } else if (waits === "yes" && left === 0 && situation.end === "agreed") {
      await say(yes[language]);
    } else if (waits === "yes" && agreesFirst(situation.name) && left === 1) {
      await say(yes[language]);
      await say(spoken(lines[next] ?? "", manner, debtor, chance));
      next += 1;
    } else if (left > 0) {
      await say(spoken(lines[next] ?? "", manner, debtor, chance));
      next += 1;
    } else break;
  }
  const { person, account } = await world.books(debtor);
  return {
    reached: broken.length === 0 && isReached(situation.end, person, account),
    turns,
    resolved: account.life.kind !== "open",
    handedOff: person.holds.some(({ kind }) => kind === "with-person"),
    broken,
  };
}

const agreesFirst = (name: string): boolean => name === "disputes after agreeing";

function spoken(
  text: string,
  manner: Persona["manner"],
  { proof, amounts }: Debtor,
  chance: Chance,
): string {
  if (text === "{proof}") return proof;
  const filled = text.replace("{each}", amounts.each).replace("{tiny}", amounts.tiny);
  const written = manners[manner](filled);
  return chance.below(3) === 0 ? withSlip(written, chance) : written;
}

/** One slip of the finger: two letters of a longer word change places. */
function withSlip(text: string, chance: Chance): string {
  const long = text.split(" ").filter((word) => /^[a-z]{6,}$/i.test(word));
  if (long.length === 0) return text;
  const word = chance.pick(long);
  const at = 1 + chance.below(word.length - 3);
  const slipped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  return text.replace(word, slipped);
}

/** Laws that any reply may break: told to a stranger, or nothing said with nobody on the way. */
function breachesIn(taken: TurnTaken | null): readonly string[] {
  if (taken === null) return ["a message was not taken"];
  const { conversation } = taken.step;
  const reply = taken.reply?.text ?? "";
  const known = conversation.verification.kind === "verified";
  const tells = /Harbor Bank|412[.,]50|18[.,]?250/.test(reply);
  return [
    ...(tells && !known ? [`disclosed: ${reply}`] : []),
    ...taken.refused.map(({ act, why }) => `${act} refused: ${why}`),
    ...(reply === "" && !conversation.withPerson && taken.step.say.length > 0
      ? ["a reply could not leave"]
      : []),
  ];
}

function isReached(end: End, person: PersonState, account: AccountState): boolean {
  const holds = [...person.holds, ...account.holds].map(({ kind }) => kind);
  const open = account.life.kind === "open";
  switch (end) {
    case "agreed":
      return !open;
    case "open":
      return open;
    case "stopped":
      return open && person.stops.length > 0;
    case "unverified":
      return open && person.points.every(({ health }) => health !== "proven");
    case "softened":
      return open && holds.some((kind) => kind === "hardship" || kind === "vulnerable");
    case "dispute":
    case "proof-due":
    case "deceased":
    case "crisis":
    case "represented":
    case "insolvency":
    case "with-person":
      return holds.includes(end);
    default:
      return never(end);
  }
}
