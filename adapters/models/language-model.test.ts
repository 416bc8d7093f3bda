/** A language model over real HTTP: it adds what was said, and nothing it does can take anything away. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hearing, Understood } from "@forbear/dialogue";
import { must, parsePlainDate } from "@forbear/kernel";
import type { Leave, Model } from "@forbear/operations";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { embeddedModel } from "./embedded.ts";
import type { Endpoint } from "./endpoint.ts";
import { languageModel } from "./language-model.ts";
import type { Told } from "./told.ts";
import { type Behaviour, type ModelServer, labelled, modelServer } from "./model-server.ts";

const embedded = embeddedModel(
  readFileSync(join(import.meta.dirname, "../../dialogue/understanding/weights.bin")),
);
const all: Leave = { understands: true, rephrases: true, personalData: "redacted" };
const hearing: Hearing = {
  channel: "sms",
  locale: "en-US",
  today: must(parsePlainDate("2026-03-02")),
  previousLanguage: "en",
  lastAgentAct: "ask_amount",
  names: ["Ana", "Ruiz"],
  currency: "USD",
};
const key = "sk-very-secret-key";

let server: ModelServer;
let lines: string[];
beforeAll(async () => {
  server = await modelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  lines = [];
});

function model(change: Partial<Endpoint> = {}, elapsedMs = (): number => performance.now()): Model {
  const log = (what: string, facts = {}): void => void lines.push(what + JSON.stringify(facts));
  const endpoint: Endpoint = {
    dialect: "openai-compatible",
    url: server.url,
    model: "test",
    key,
    timeLimitMs: 3_000,
    takesSchema: true,
    ...change,
  };
  return languageModel({ embedded, endpoint, log: { info: log, warn: log }, elapsedMs });
}

const does = (...steps: readonly Behaviour[]): void => {
  const from = server.asked.length;
  const idle: Behaviour = { is: "stalls" };
  server.behave((_, before) => steps[Math.min(before - from, steps.length - 1)] ?? idle);
};
const names = ({ signals }: Understood): readonly string[] => signals.map(({ name }) => name);
const alone = (text: string): Promise<Understood> => embedded.understand(text, hearing, all);

const odd = "my sofa is drying on the fence and there is mud up to the windowsill";
const flood: Told["signals"][number] = {
  name: "vulnerable",
  value: "other_life_event",
  quote: "mud up to the windowsill",
};

test.each(["openai-compatible", "anthropic"] as const)(
  "what %s hears in the words is added to what was heard without it",
  async (dialect) => {
    does({
      is: "writes",
      what: labelled({ signals: [flood], intents: ["ask_more_time"] }),
    });
    const both = await model({ dialect }).understand(odd, hearing, all);
    expect(names(both)).toContain("vulnerable");
    const added = both.signals.find(({ name }) => name === "vulnerable");
    expect(added?.quote).toBe("mud up to the windowsill");
    expect(lines).toEqual([]);
  },
);

test("an answer that drips in is waited for as long as there is time", async () => {
  does({ is: "drips", what: labelled({ signals: [flood] }), everyMs: 1 });
  expect(names(await model().understand(odd, hearing, all))).toContain("vulnerable");
});

test("nothing that was heard is taken away, whatever is answered", async () => {
  const text = "STOP texting me, I have a lawyer";
  does({ is: "writes", what: labelled({ signals: [], intents: ["greet"] }) });
  const both = await model().understand(text, hearing, all);
  const without = await alone(text);
  expect(both.signals).toEqual(without.signals);
  expect(both.values).toEqual(without.values);
  expect(names(both)).toEqual(expect.arrayContaining(["stop_channel", "represented"]));
});

const failing: readonly (readonly [string, Behaviour])[] = [
  ["stalls", { is: "stalls" }],
  ["drips too slowly", { is: "drips", what: labelled({}), everyMs: 200 }],
  ["hangs up", { is: "hangs-up" }],
  ["hangs up half way", { is: "hangs-up-half-way" }],
  ["answers no JSON", { is: "writes", what: "I would be glad to help!" }],
  ["answers half of it", { is: "writes", what: '{"language":"en","signals":[{"name":"dis' }],
  [
    "names what is in no set",
    { is: "writes", what: { ...labelled({}), intents: ["give_discount"] } },
  ],
  ["answers another shape", { is: "writes", what: { answer: 42 } }],
  ["has a bad day", { is: "status", status: 500 }],
  ["is over quota", { is: "status", status: 429 }],
  ["does not know the key", { is: "status", status: 401 }],
  ["sends us elsewhere", { is: "redirects", to: "http://127.0.0.1:9/v1" }],
  ["answers without end", { is: "floods" }],
];

test.each(failing)(
  "a model that %s costs its time at most: the embedded one has answered",
  async (...[, behaviour]) => {
    does(behaviour);
    const before = server.asked.length;
    const began = performance.now();
    const text = "I can pay 50 on friday";
    expect(await model({ timeLimitMs: 500 }).understand(text, hearing, all)).toEqual(
      await alone(text),
    );
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(server.asked.length - before).toBeLessThanOrEqual(2);
    expect(lines.join()).toContain("did not answer");
    expect(lines.join()).not.toContain(key);
  },
);

test("one bad answer is asked again, once; a refusal is not", async () => {
  does({ is: "writes", what: "{" }, { is: "writes", what: labelled({ signals: [flood] }) });
  expect(names(await model().understand(odd, hearing, all))).toContain("vulnerable");
  const before = server.asked.length;
  does({ is: "status", status: 401 });
  await model().understand(odd, hearing, all);
  expect(server.asked.length).toBe(before + 1);
});

test("after five failures running it is left alone for half a minute, then asked again", async () => {
  let nowMs = 0;
  const tired = model({}, () => nowMs);
  does({ is: "status", status: 401 });
  for (let n = 0; n < 5; n += 1) await tired.understand(odd, hearing, all);
  const before = server.asked.length;
  does({ is: "writes", what: labelled({ signals: [flood] }) });
  expect(names(await tired.understand(odd, hearing, all))).not.toContain("vulnerable");
  expect(server.asked.length).toBe(before);
  nowMs += 30_001;
  expect(names(await tired.understand(odd, hearing, all))).toContain("vulnerable");
});

test("a lie is not believed: no words, no signal; no figure but the grammar's; nobody agrees for them", async () => {
  const text = "hello there";
  does({
    is: "writes",
    what: labelled({
      signals: [{ name: "deceased", value: null, quote: "my father passed away" }],
      intents: ["accept_offer", "confirm_identity"],
      values: [{ quote: "hello", role: "offer" }],
    }),
  });
  const both = await model().understand(text, hearing, all);
  expect(both).toEqual(await alone(text));
});

test("names, numbers and addresses stay here, and quotes come back in the person's own words", async () => {
  const text =
    "This is Ana Ruiz, 14 Harbor Lane, born 2 March 1985, mail ana@ruiz.example, call (415) 555-2671, card 4111 1111 1111 1111. My friend Petra Novak says everything is under water at 90210, pay 50 on friday";
  does({
    is: "writes",
    what: labelled({
      signals: [
        {
          name: "vulnerable",
          value: "other_life_event",
          quote: "[name] says everything is under water",
        },
      ],
    }),
  });
  const before = server.asked.length;
  const both = await model().understand(text, hearing, all);
  const sent = server.asked[before]?.body ?? "";
  for (const secret of [
    "Ana",
    "Ruiz",
    "Harbor",
    "1985",
    "@",
    "2671",
    "4111",
    "Petra",
    "Novak",
    "90210",
  ]) {
    expect(sent, secret).not.toContain(secret);
  }
  expect(sent).toContain("50 on friday");
  expect(both.signals.find(({ name }) => name === "vulnerable")?.quote).toContain(
    "Petra Novak says everything is under water",
  );
});

test("without leave nothing is sent at all", async () => {
  const before = server.asked.length;
  const none: Leave = { ...all, understands: false, rephrases: false };
  const asked = model();
  expect(await asked.understand("hello", hearing, none)).toEqual(await alone("hello"));
  const approved = { text: "Hello.", language: "en", fixed: [] } as const;
  expect(await asked.rephrase(approved, none)).toBeNull();
  expect(server.asked.length).toBe(before);
});

const approved = {
  text: "Ana, you could pay $50.00 on March 6. Reply YES to agree.",
  language: "en",
  fixed: ["Ana", "$50.00", "March 6"],
} as const;

test("a rephrasing sees marks where figures and names stand, and gets them back in their order", async () => {
  does({
    is: "writes",
    what: { text: "How about \u27e61\u27e7 on \u27e62\u27e7, \u27e60\u27e7?" },
  });
  expect(await model().rephrase(approved, all)).toBeNull();
  does({
    is: "writes",
    what: { text: "\u27e60\u27e7, would \u27e61\u27e7 on \u27e62\u27e7 suit?" },
  });
  const before = server.asked.length;
  expect(await model().rephrase(approved, all)).toBe("Ana, would $50.00 on March 6 suit?");
  const sent = server.asked[before]?.body ?? "";
  for (const fixed of approved.fixed) expect(sent).not.toContain(fixed);
});
