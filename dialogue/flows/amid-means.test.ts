/** What people say amid the questions of their means: why we ask, that they told it, no, ok, and what is theirs to keep. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

const inNeed: { readonly [language in Language]: string } = {
  en: "i cant afford this",
  es: "no me alcanza para pagar",
  "hi-Latn": "paise nahi hai",
  hi: "पैसे नहीं हैं",
};
/** The reply to the last line, where what comes in was asked for. */
const amid = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", inNeed[language], ...lines]).last;

test.each<readonly [Language, string]>([
  ["en", "why do you need to know that"],
  ["en", "what's it got to do with you"],
  ["en", "whats that for"],
  ["en", "why are you asking me this"],
  ["es", "para que necesita saber eso"],
  ["es", "por que me pide esos datos"],
  ["es", "eso para que sirve"],
  ["hi-Latn", "kyu chahiye ye"],
  ["hi-Latn", "ye sab kyu puch rahe ho"],
  ["hi-Latn", "ye jaan ke kya karoge"],
  ["hi", "आपको ये सब क्यों जानना है"],
  ["hi", "ये क्यों पूछ रहे हो"],
])("in %s, '%s' is answered with why we ask, and the question stands", (language, line) => {
  const { said, acts } = amid(language, line);
  expect(said).toEqual(["means-why-again", "ask-income-again"]);
  expect(acts).toEqual([]);
});

test.each<readonly [Language, string, string]>([
  ["en", "prove i owe this debt first", "proof-noted"],
  ["en", "this is not my debt", "dispute-noted"],
  ["en", "is this a scam? why are you asking me this", "how-to-check"],
  ["en", "this looks dodgy, why are you asking me this", "how-to-check"],
  ["es", "por que me pide esos datos, sospecho de usted", "how-to-check"],
  ["en", "stop texting me", "channel-stopped"],
  ["es", "esa deuda no es mia", "dispute-noted"],
  ["es", "para que quiere saber, esto es una estafa", "how-to-check"],
  ["hi-Latn", "ye karz mera nahi hai", "dispute-noted"],
  ["hi", "सबूत दिखाओ", "proof-noted"],
  ["en", "i have cancer, i'd rather not say", "care"],
])("in %s, '%s' is a right amid our questions as anywhere: %s", (language, line, said) => {
  expect(amid(language, line).said).toContain(said);
});

test.each<readonly [Language, string]>([
  ["en", "that's my business"],
  ["en", "not comfortable sharing that"],
  ["en", "i dont share that with strangers"],
  ["en", "i'm not telling you what i earn"],
  ["en", "pass"],
  ["es", "no me siento comodo diciendo eso"],
  ["es", "eso no se lo voy a contar"],
  ["hi-Latn", "salary nahi batana chahta"],
  ["hi-Latn", "ye mera niji mamla hai"],
  ["hi-Latn", "income share nahi karna"],
  ["hi", "सैलरी नहीं बताना चाहता"],
])("in %s, '%s' keeps it to themselves, and is no misfortune", (language, line) => {
  const { said, acts } = amid(language, line);
  expect(said[0]).toMatch(/^(?:means|small)-untold$/u);
  expect(acts).not.toContain("vulnerable");
  expect(acts).not.toContain("flag");
});

test("who would not tell their pay beside a plan that was read is read it again", () => {
  const lines = ["=haan", "kist bana do", "salary nahi batana chahta"];
  const { said } = played(model, "hi-Latn", lines).last;
  expect(said).toEqual(["means-untold", "confirm-plan-again"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "none", "yes"],
  ["en", "no", "nothing"],
  ["es", "ninguna", "nada"],
  ["hi-Latn", "nahi", "haan"],
  ["hi", "नहीं", "कुछ नहीं"],
])("in %s, '%s' to what comes in is asked once more, and '%s' is none", (language, no, then) => {
  expect(amid(language, no).said).toEqual(["ask-none-at-all"]);
  expect(amid(language, no, then).said).toEqual(["means-nothing", "confirm-pause"]);
});

test.each<readonly [Language, string]>([
  ["en", "the shop brought 30000, now nothing"],
  ["en", "nothing comes in now"],
  ["es", "antes sacaba 3000, ahora nada"],
  ["es", "no me entra nada"],
  ["hi-Latn", "abhi kuch nahi"],
  ["hi-Latn", "zero"],
  ["hi", "दुकान से 30000 आता था, अभी कुछ नहीं"],
])("in %s, '%s' is no income at once, and a pause is offered", (language, line) => {
  const { said, acts } = amid(language, line);
  expect(said.at(-1)).toBe("confirm-pause");
  expect(acts).toContain("note-means");
});

test.each(["nothing fixed", "nothing but my pension", "some weeks nothing"])(
  "'%s' is no answer of none",
  (line) => expect(amid("en", line).said).not.toContain("confirm-pause"),
);

test("'ok' has the question in other words once, then the next; a colleague is offered at last", () => {
  expect(amid("en", "ok").said).toEqual(["ask-income-again"]);
  expect(amid("en", "ok", "ok").said).toEqual(["ask-essentials"]);
  const oks = Array.from({ length: 9 }, () => "ok");
  expect(amid("en", ...oks).said).toEqual(["want-person"]);
});

test.each<readonly [Language, string]>([
  ["en", "i told you already"],
  ["es", "ya le dije"],
  ["hi-Latn", "batayi to thi"],
  ["hi", "पहले ही बता दिया"],
])("in %s, '%s' has us ask which figure it was, and go on without it", (language, line) => {
  expect(amid(language, line).said).toEqual(["ask-which-figure"]);
  expect(amid(language, line, line).said).toEqual(["ask-essentials"]);
});

test.each<readonly [Language, string]>([
  ["en", "what can you do for me"],
  ["en", "how can you help me"],
  ["es", "que me pueden ofrecer"],
  ["es", "que puede hacer por mi"],
  ["hi-Latn", "aap kya kar sakte hain mere liye"],
  ["hi-Latn", "aap meri kya madad kar sakte ho"],
  ["hi", "आप क्या कर सकते हैं मेरे लिए"],
])("in %s, '%s' is told when there will be something, or what ways there are", (language, line) => {
  expect(amid(language, line).said).toEqual(["means-then-offer", "ask-income-again"]);
  const { said } = played(model, language, ["=hello", line]).last;
  expect(said.at(-1)).toMatch(/^ask-amount|^what-works/u);
});

test("what their means carry is what we can do for them", () => {
  const told = ["i make 2000 a month", "rent 900", "none", "just me", "what can you do for me"];
  const { said } = played(model, "en", ["=hello", ...told], { owes: 9_000_00n }).last;
  expect(said).toEqual(["confirm-relief-again"]);
});

test("of other money it is asked what it is in that of the account, in one reply", () => {
  expect(amid("en", "£230 a week state pension").said).toEqual(["ask-in-money"]);
  expect(amid("en", "£230 a week", "about 300").acts).toContain("note-means");
});

test.each<readonly [Language, string]>([
  ["en", "got laid off, hours gone"],
  ["en", "business is slow sir cannot pay full"],
  ["es", "me despidieron del trabajo"],
  ["hi-Latn", "naukri chali gayi"],
  ["hi", "नौकरी चली गई"],
])("in %s, '%s' is cared for in a line, and the talk goes on", (language, line) => {
  const { said, acts } = played(model, language, ["=hello", line]).last;
  expect(said).toEqual(["care-brief", "means-why", "ask-income"]);
  expect(acts).toContain("vulnerable");
});

test("beside a stop, an illness or a death care stands alone, and nothing is asked", () => {
  for (const line of [
    "i lost my job, stop texting me",
    "my husband died and i lost my job",
    "i have cancer and lost my job",
  ]) {
    const { said } = played(model, "en", ["=hello", line]).last;
    expect(said).toContain("care");
    expect(said).not.toContain("ask-income");
  }
});

test("benefits told beside lost work are kept, and what goes out is asked", () => {
  const { said, acts } = amid("en", "unemployment is 390 a week, ends in january");
  expect(said).toEqual(["ask-essentials"]);
  expect(acts).toContain("note-means");
});

test.each<readonly [Language, string]>([
  ["en", "no fixed salary"],
  ["en", "father mother and me"],
  ["es", "no tengo sueldo fijo"],
  ["es", "mi papa mi mama y yo"],
  ["es", "yo nomas"],
  ["hi-Latn", "fix salary nahi hai"],
  ["hi-Latn", "mummy papa aur main"],
  ["hi", "मम्मी पापा और मैं"],
])(
  "in %s, '%s' is a fact, and no misfortune of theirs nor another who writes",
  (language, line) => {
    const { acts } = amid(language, line);
    expect(acts.filter((act) => act !== "note-means")).toEqual([]);
  },
);

test("free help is named once amid our questions, and thanks are said once", () => {
  const { said } = amid("en", "cant even afford food");
  expect(said).toEqual(["heard-you", "ask-income-again"]);
  const first = played(model, "en", ["=hello", "cant pay it all, i make 2000 a month"]).last;
  expect(first.said).toEqual(["hardship", "ask-essentials"]);
});

test.each<readonly [Language, string]>([
  ["en", "what can you do for me? im on universal credit with 2 kids"],
  ["es", "que me ofrecen? soy madre soltera con 2 hijos"],
  ["hi-Latn", "aap mere liye kya kar sakte ho, mere 2 bachche hai"],
  ["hi", "आप मेरे लिए क्या कर सकते हैं? मेरे 2 बच्चे हैं"],
])("in %s, '%s' asks what there is, and for no lower sum", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.said).toEqual([
    "options-are",
    "ask-amount",
  ]);
});

const howMuch: readonly (readonly [Language, string, string])[] = [
  ["en", "how much would it be a month?", "no more than 20 a month"],
  ["es", "cuanto seria al mes?", "no mas de 20 al mes"],
  ["hi-Latn", "har mahine kitna dena padega?", "200 mahine se zyada nahi ho payega"],
  ["hi", "हर महीने कितना देना पड़ेगा?", "200 महीने से ज़्यादा नहीं हो पाएगा"],
];

test.each(howMuch)("in %s, '%s' of one in need is answered when we know", (language, line) => {
  const { turns, last, dues } = played(model, language, ["=hello", inNeed[language], line]);
  expect(turns.at(-2)?.said.at(-1)).toBe("ask-income");
  expect(last.said).toEqual(["means-then-offer", "ask-income-again"]);
  expect(dues).toEqual([]);
});

test.each(howMuch)(
  "in %s, '%s' of others is the least, with the way to less",
  (language, line, less) => {
    const { turns } = played(model, language, ["=hello", line, less], {
      owes: 9_000_00n,
      channel: "webchat",
    });
    expect(turns.at(-2)?.said).toEqual(["least-or-less", "confirm-plan"]);
    expect(turns.at(-1)?.said).toEqual(["means-why", "ask-income"]);
  },
);
