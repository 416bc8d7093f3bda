/** The laws of the conversation (dialogue.md, section 2), over thousands of talks from seeds. */

import { chanceFrom, secondsBetween } from "@forbear/kernel";
import { breachesOf, housePolicy } from "@forbear/negotiation";
import { beforeAll, describe, expect, test } from "vitest";
import { advance } from "./advance.ts";
import { talkRestsAfterSeconds } from "./turn/resumed.ts";
import type { AskedAct, Conversation, Known, Step } from "./conversation.ts";
import type { Hold } from "@forbear/accounts";
import type { SignalName, Understood } from "./meaning.ts";
import { anyMeaning, anyStir, anyWorld } from "./talks/chatter.ts";
import { type Said, Talk, day } from "./talks/world.ts";
import { declarationOf, isTemplateId } from "./wording/catalogue.ts";

const talks = 2000;
const turns = 6;

/** One turn as the laws look at it. */
type Seen = {
  readonly talk: Talk;
  readonly before: Conversation;
  readonly understood: Understood;
  readonly known: Known;
  readonly said: Said;
};

const held = (): readonly (readonly Seen[])[] =>
  Array.from({ length: talks }, (_, n) => {
    const chance = chanceFrom(`talk ${n}`);
    const talk = new Talk(anyWorld(chance));
    return Array.from({ length: turns }, () => {
      anyStir(chance, talk);
      const understood = anyMeaning(chance, talk);
      const { known, conversation: before } = talk;
      const agrees = understood.intents.some(({ name }) => name === "accept_offer");
      const said = talk.hears(
        understood,
        agrees && understood.values.length === 0 ? "Yes" : "words",
      );
      return { talk, before, understood, known, said };
    });
  });

let all: readonly (readonly Seen[])[] = [];
beforeAll(() => {
  all = held();
}, 300_000);

/** Looks at every turn of every talk. */
function everyTurn(look: (seen: Seen, seed: string, sofar: readonly Seen[]) => void): void {
  for (const [n, seens] of all.entries()) {
    for (const [at, seen] of seens.entries())
      look(seen, `talk ${n}, turn ${at}`, seens.slice(0, at));
  }
}

const holdsOf = ({ known }: Seen): readonly Hold[] => [
  ...known.personHolds,
  ...known.debts.flatMap((debt) => debt.holds),
];
const kinds = (step: Step): readonly AskedAct["kind"][] => step.acts.map(({ kind }) => kind);
const has = ({ understood }: Seen, name: SignalName): boolean =>
  understood.signals.some((signal) => signal.name === name);
const templatesOf = ({ said }: Seen): readonly string[] => said.step.say.map((one) => one.template);
const asksIn = ({ said }: Seen): readonly string[] =>
  said.step.say
    .map((one) => one.template)
    .filter((id) => isTemplateId(id) && declarationOf(id).asks);

const stopping: readonly SignalName[] = [
  "stop_contact",
  "dispute",
  "request_proof",
  "represented",
  "insolvency",
  "deceased",
  "wrong_person",
  "third_party",
  "minor",
  "crisis",
  "fraud",
];

/** What each right does at once: the table of dialogue.md, section 1. */
const actOf: { readonly [name in SignalName]?: (act: AskedAct) => boolean } = {
  stop_contact: ({ kind }) => kind === "stop-contact",
  stop_channel: ({ kind }) => kind === "stop-channel",
  dispute: (act) => act.kind === "open-case" && act.of === "dispute",
  request_proof: (act) =>
    act.kind === "itemise" || (act.kind === "open-case" && act.of === "proof"),
  represented: ({ kind }) => kind === "note-representation",
  insolvency: ({ kind }) => kind === "note-insolvency",
  deceased: ({ kind }) => kind === "note-death",
  wrong_person: ({ kind }) => kind === "wrong-person",
  third_party: ({ kind }) => kind === "third-party",
  minor: ({ kind }) => kind === "minor",
  servicemember: ({ kind }) => kind === "servicemember",
  vulnerable: ({ kind }) => kind === "vulnerable",
  crisis: ({ kind }) => kind === "crisis",
  hardship: ({ kind }) => kind === "hardship",
  complaint: (act) => act.kind === "open-case" && act.of === "complaint",
  fraud: (act) => act.kind === "open-case" && act.of === "fraud",
  inconvenient: ({ kind }) => kind === "quiet-time",
  suspects_scam: ({ kind }) => kind === "flag",
  threatens_us: ({ kind }) => kind === "flag",
  manipulation: ({ kind }) => kind === "flag",
};

const ownWill = /^(?:pay-if-you-wish|ask-before-paying|hold-stands|kept-(?:sum|each))/;

describe("laws of the conversation", () => {
  test("1: nothing about a debt is said to one who is not verified", () => {
    everyTurn(({ said, talk }, seed) => {
      if (said.step.conversation.verification.kind === "verified") return;
      const text = said.worded?.text ?? "";
      expect(said.worded?.content.revealsDebt ?? false, `${seed}: ${text}`).toBe(false);
      expect(text, seed).not.toContain(talk.world.creditor);
      expect(said.worded?.licensed.facts.some(({ is }) => is === "money") ?? false, seed).toBe(
        false,
      );
    });
  });

  test("1: three wrong proofs lock the talk, and nothing but a person opens it", () => {
    for (const proof of ["right", "no-answer", "wrong"] as const) {
      const talk = new Talk();
      const asked = { language: null, signals: [], intents: [], values: [] };
      const balance = { ...asked, intents: [{ name: "ask_balance", confidence: 1 } as const] };
      talk.hears(balance);
      talk.proof = "wrong";
      for (let at = 0; at < 3; at += 1) talk.hears(balance);
      expect(talk.conversation.verification).toEqual({ kind: "locked" });
      talk.proof = proof;
      const { step } = talk.hears(balance);
      expect(step.conversation.verification).toEqual({ kind: "locked" });
      expect(kinds(step)).toContain("hand-over");
    }
  });

  test("2: every right does what it must, whatever else the message says and whatever flow is on", () => {
    everyTurn((seen, seed) => {
      for (const { name } of seen.understood.signals) {
        const must = actOf[name];
        if (must) expect(seen.said.step.acts.some(must), `${seed}: ${name}`).toBe(true);
      }
    });
  });

  test("2: the reply to a right that stops collection has nothing of collection in it", () => {
    everyTurn((seen, seed) => {
      const { worded, step } = seen.said;
      if (!stopping.some((name) => has(seen, name)) || !worded) return;
      expect(worded.content, `${seed}: ${worded.text}`).toMatchObject({
        revealsDebt: false,
        asksForPayment: false,
      });
      expect(worded.text, seed).not.toMatch(/[?¿]/);
      expect(kinds(step), seed).not.toContain("agree");
      expect(kinds(step), seed).not.toContain("keep-offer");
      expect(step.conversation.pending, seed).toBeNull();
    });
  });

  test("2: nor has any reply after it, until a person lifts what it set", () => {
    const rests = ["dispute", "ceased", "represented", "insolvency", "deceased", "crisis", "fraud"];
    everyTurn((seen, seed) => {
      const { said } = seen;
      if (!holdsOf(seen).some(({ kind }) => rests.includes(kind) || kind === "proof-due")) return;
      // Whose choice it is to pay, and the facts they ask for, are told to who asks; nothing is asked of them.
      const ofTheirWill = templatesOf(seen).some((id) => ownWill.test(id));
      const { revealsDebt = false, asksForPayment = false } = said.worded?.content ?? {};
      expect(revealsDebt && !ofTheirWill, `${seed}: ${said.worded?.text ?? ""}`).toBe(false);
      expect(asksForPayment, seed).toBe(false);
      expect(kinds(said.step), seed).not.toContain("agree");
    });
  });

  test("2: a danger to life is answered by help alone", () => {
    everyTurn((seen, seed) => {
      if (!has(seen, "crisis")) return;
      const help = templatesOf(seen).join(" ");
      expect(help, seed).toMatch(/^(?:this-is )?crisis(?:-anywhere)?(?:-again)?$/);
    });
  });

  test("2: the confirmation of a stop stands alone", () => {
    everyTurn((seen, seed) => {
      const said = templatesOf(seen);
      if (said.includes("stop-confirmed")) expect(said, seed).toEqual(["stop-confirmed"]);
    });
  });

  test("3 and 4: only what policy minted is agreed, after a yes to its figures read back", () => {
    let agreements = 0;
    everyTurn(({ said, before, talk, known }, seed, sofar) => {
      for (const act of said.step.acts) {
        if (act.kind !== "agree") continue;
        agreements += 1;
        expect(
          known.offers.map(({ id }) => id),
          seed,
        ).toContain(act.offer);
        expect(before.pending, seed).toEqual({ kind: "confirm-offer", offer: act.offer });
        const last = sofar.at(-1);
        const readBack = last && templatesOf(last).some((id) => id.startsWith("confirm-"));
        expect(readBack, seed).toBe(true);
        const offer = talk.kept.find(({ id }) => id === act.offer);
        expect(
          offer && breachesOf(offer, housePolicy, day(offer.mintedAt.slice(0, 10))),
          seed,
        ).toEqual([]);
      }
    });
    expect(agreements).toBeGreaterThan(100);
  });

  test("3: what was said passes the guard, in every language, on every channel", () => {
    everyTurn(({ said, talk }, seed) => {
      const { text = "" } = said.worded ?? {};
      expect(said.faults, `${seed}, ${talk.world.channel}: ${text}`).toEqual([]);
    });
  });

  test("5: asked whether it is a machine, it says so", () => {
    everyTurn((seen, seed) => {
      const alone = ["stop-confirmed", "crisis", "crisis-anywhere", "condolence", "bereaved"];
      const others = ["wrong-person", "third-party", "minor"];
      const again = (id: string): string => id.replace(/-again$/, "");
      const said = templatesOf(seen)
        .filter((id) => id !== "this-is")
        .map(again);
      if (!has(seen, "asks_if_ai") || [...alone, ...others].includes(said[0] ?? "")) return;
      expect(said, seed).toContain("i-am-ai");
    });
  });

  test("6: one who asks for a person gets one", () => {
    everyTurn((seen, seed) => {
      if (!has(seen, "asks_person")) return;
      expect(seen.said.step.conversation.withPerson, seed).toBe(true);
      const already = holdsOf(seen).some(({ kind }) => kind === "with-person");
      if (!already) expect(kinds(seen.said.step), seed).toContain("hand-over");
    });
  });

  test("6: two turns that were not understood are enough", () => {
    let twice = 0;
    everyTurn((seen, seed, sofar) => {
      const lost = ({ said }: Seen): boolean => said.step.disposition === "not-understood";
      const last = sofar.at(-1);
      if (!last || !lost(last) || !lost(seen) || wasSilent(seen)) return;
      twice += 1;
      expect(seen.said.step.conversation.withPerson, seed).toBe(true);
    });
    expect(twice).toBeGreaterThan(30);
  });

  test("6: no question is asked three times in a row, nor two in one reply", () => {
    everyTurn((seen, seed, sofar) => {
      const asked = asksIn(seen);
      expect(asked.length, `${seed}: ${asked.join(" ")}`).toBeLessThanOrEqual(1);
      const three = [...sofar.slice(-2), seen];
      const last = three.map(questionOf);
      if (last.length < 3 || last[0] === "" || three.slice(1).some(wasSilent)) return;
      expect(new Set(last).size, `${seed}: ${last[0] ?? ""}`).toBeGreaterThan(1);
    });
  });

  test("the same turn on the same state is the same step", () => {
    for (const { before, understood, known } of all.flat().filter((_, n) => n % 8 === 0)) {
      const refuses = () =>
        ({ ok: false, error: { why: "", nearest: null, needs: null } }) as const;
      const pure = { ...known, mint: refuses, means: null };
      const once = advance(before, understood, "words", pure);
      expect(advance(before, understood, "words", pure)).toEqual(once);
    }
  });
});

/** So long that the talk began anew. */
const wasSilent = ({ before, known }: Seen): boolean =>
  secondsBetween(before.touchedAt, known.now) > talkRestsAfterSeconds;

/** The words of the question a reply asks, with its figures; empty where it asks none. */
function questionOf({ said }: Seen): string {
  const asks = said.step.say.find(
    ({ template }) => isTemplateId(template) && declarationOf(template).asks,
  );
  return asks === undefined
    ? ""
    : JSON.stringify(asks, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value));
}
