/** As people say it in Hindi, in either script: how many payments, pay days, sums beyond them, not all at once. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { understand } from "../../understanding/understand.ts";
import { saysNotAll } from "../../heard/answers/not-all.ts";
import { after, model } from "../shipped.ts";

const valuesIn = (text: string) =>
  understand(
    text,
    {
      channel: "webchat",
      locale: "hi-IN",
      today: "2026-03-02" as never,
      currency: "INR",
      lastAgentAct: "ask_amount",
    },
    model,
  ).values;

test.each<readonly [Language, string, string, string]>([
  ["hi-Latn", "500 mahine de sakta hoon", "kitni kist hui", "haan"],
  ["hi-Latn", "500 mahine de sakta hoon", "total kitni kist", "haan"],
  ["hi", "500 महीना दे सकता हूँ", "कितनी किस्तें होंगी", "हाँ"],
  ["hi", "500 महीना दे सकता हूँ", "कुल किस्तें कितनी", "हाँ"],
  ["en", "50 a month", "how many payments is that", "yes"],
  ["es", "puedo 50 al mes", "¿cuántos pagos son?", "sí"],
])("in %s, '%s' and '%s': the payments are told, before the yes and after", (...said) => {
  const [language, plan, asks, yes] = said;
  expect(after(language, plan, asks).last.said).toEqual(["confirm-plan-again"]);
  const { last } = after(language, plan, yes, asks);
  expect(last.said).toEqual(["plan-left"]);
  expect(last.acts).toEqual([]);
});

test.each<readonly [string, readonly string[]]>([
  ["10 ko salary aati hai, 11 ko le lijiye", ["2026-03-11"]],
  ["10 को सैलरी आती है, 11 को ले लीजिए", ["2026-03-11"]],
  ["tankhwah 7 ko milti hai to 8 tareekh ko 1000 kar dunga", ["2026-03-08"]],
  ["kal salary aayegi parso dunga", ["2026-03-04"]],
  ["पेंशन 5 तारीख को मिलती है, 7 को 800 ले लीजिए", ["2026-03-07"]],
  ["salary 7 ko aati hai", ["2026-03-07"]],
  ["10 ko 500 aur 20 ko 500 dunga", ["2026-03-10", "2026-03-20"]],
])("'%s' names %s to pay on", (text, days) => {
  expect(valuesIn(text).flatMap(({ kind, value }) => (kind === "date" ? [value] : []))).toEqual(
    days,
  );
});

test.each<readonly [string, readonly string[]]>([
  ["4125 nahi de sakta", ["quoted"]],
  ["4125 to nahi de paunga", ["quoted"]],
  ["4000 नहीं हो पाएगा मुझसे", ["quoted"]],
  ["4125 नहीं दे सकती", ["quoted"]],
  ["4000 de nahi paunga", ["quoted"]],
  ["4000 to bahut zyada hai", ["quoted"]],
  ["mujhse nahi hoga 4125", ["quoted"]],
  ["1000 nahi ho payega 600 kar do", ["quoted", "offer"]],
  ["mahine ke 1000 nahi de paungi, 500 de sakti hoon", ["quoted", "instalment"]],
  ["500 se zyada nahi de sakta", ["offer"]],
  ["500 de sakta hoon", ["offer"]],
  ["500 nahi ho sakta kya aapse", ["offer"]],
])("'%s': its sums are %s", (text, roles) => {
  expect(valuesIn(text).flatMap(({ kind, role }) => (kind === "money" ? [role] : []))).toEqual(
    roles,
  );
});

test.each<readonly [string, boolean]>([
  ["poora ek saath nahi ho payega", true],
  ["pura payment nhi kr skta abhi", true],
  ["ek baar mein nahi de sakta", true],
  ["nahi de paungi itna sara ek sath", true],
  ["पूरा एक साथ नहीं दे सकता", true],
  ["एक बार में इतना सब नहीं हो पाएगा", true],
  ["poora de dunga", false],
  ["ek baar baat karo", false],
  ["nahi, poora de sakta hoon", false],
])("'%s' says not at once: %s", (text, not) => {
  expect(saysNotAll(text)).toBe(not);
});

test("who cannot pay at once is asked what they can spare each time", () => {
  expect(after("hi-Latn", "poora ek saath nahi ho payega").last.said).toContain("ask-amount");
  const parts = after("hi", "पूरा एक साथ नहीं दे सकता", "600 महीने");
  expect(parts.dues).toHaveLength(7);
});

test.each<readonly [string, readonly string[]]>([
  ["abhi 1000 de dunga", ["1000 03-02"]],
  ["अभी 1000 दे दूँगा", ["1000 03-02"]],
])("'%s' is for today", (text, dues) => {
  expect(after("hi-Latn", text).dues).toEqual(dues);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["kal pura dunga", "haan", "kal nahi ho payega, shukravar ko"], ["4125 03-06"]],
  ["hi-Latn", ["5 ko 1000 dunga", "5 ko nahi, 8 ko"], ["1000 03-08"]],
  ["hi-Latn", ["kal nahi parso 500 dunga"], ["500 03-04"]],
  ["hi", ["कल नहीं परसों 500 दूँगा"], ["500 03-04"]],
  ["hi-Latn", ["thoda time do bhai", "10-15 din"], ["4125 03-17"]],
])("in %s, %j comes to %j: a day that will not do, and a span of days, are none", (...said) => {
  const [language, lines, dues] = said;
  expect(after(language, ...lines).dues).toEqual(dues);
});

test.each<readonly [Language, readonly string[], number]>([
  ["hi-Latn", ["kist bana do", "6 mahine"], 6],
  ["hi", ["किस्त बना दो", "3 महीने कर दो"], 3],
  ["hi", ["हफ्ते के 300 दे सकती हूँ", "नहीं महीने के हिसाब से कर दो 1000"], 4],
])("in %s, %j comes to %s payments", (language, lines, payments) => {
  expect(after(language, ...lines).dues).toHaveLength(payments);
});

test.each<readonly [Language, readonly string[], string]>([
  ["hi-Latn", ["hn bolo"], "what-works-again"],
  ["hi", ["जी बोलिए"], "what-works-again"],
  ["hi-Latn", ["pata h yaar"], "told"],
  ["hi", ["मुझे पता है"], "told"],
  ["hi-Latn", ["800 mahine ki kist laga do", "haan laga do"], "agreed-plan"],
  ["hi", ["800 महीने की किस्त", "हाँ बना दीजिए"], "agreed-plan"],
  ["hi-Latn", ["800 mahine ki kist", "haan laga do 5 se"], "confirm-plan-again"],
  ["hi-Latn", ["roz roz phone karke dimag kharab kar diya hai"], "complaint-noted"],
  ["hi-Latn", ["ye to maine bhar diya tha", "screenshot bhej du?"], "send-here"],
  ["hi-Latn", ["mujhe insaan se baat karni hai", "kab tak call aayega"], "when-unknown"],
  ["hi-Latn", ["mujhe kuch samajh nahi aata ye sab"], "care"],
  ["hi-Latn", ["aap hi bataiye kya karu"], "options-are"],
])("in %s, %j is answered by %s", (language, lines, template) => {
  expect(after(language, ...lines).last.said).toContain(template);
});

test("who tells of no debts and of how many they are is asked for nothing twice", () => {
  const lines = [
    "ghar ka kharcha nahi chal raha",
    "pati 9000 kamate hain",
    "kiraya 4000 ration 4000",
  ];
  const { turns } = after("hi-Latn", ...lines, "koi aur karza nahi", "4 log");
  expect(turns.slice(-2).map(({ said }) => said[0])).toEqual(["ask-children-too", "means-guide"]);
});

test("thanks in English do not change the language of a talk in Hindi", () => {
  const { last } = after("hi", "हर महीने 800 की", "OK done", "Thank you so much");
  expect(last.text).toBe("आपका स्वागत है।");
});

test("who wants us to speak first is told why we ask, and who passes it on is thanked", () => {
  const first = played(model, "hi-Latn", ["kaun bol raha hai", "pehle aap batao"]);
  expect(first.last.said).toEqual(["why-we-ask", "verify-details-again"]);
  const brother = ["maria ghar pe nahi hai, main uska bhai hoon", "theek hai bol dunga"];
  expect(played(model, "hi-Latn", ["hello kaun", ...brother]).last.said).toEqual(["told"]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi-Latn", ["maine kal bola tha 20 ko 2000 dungi"], ["2000 03-20"]],
  ["hi", ["मैंने बताया था 15 को 1000 दूँगी"], ["1000 03-15"]],
  ["hi-Latn", ["15/3 ko 1200", "nahi 16/3"], ["1200 03-16"]],
  ["en", ["120 on 3/15", "no 3/16"], ["120 03-16"]],
  ["en", ["50/60 a month"], ["50 03-09", "50 04-09"]],
])("in %s, %j comes to %j", (language, lines, dues) => {
  expect(after(language, ...lines).dues.slice(0, 2)).toEqual(dues);
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "dekhta hu"],
  ["hi-Latn", "kal batati hu"],
  ["hi-Latn", "soch ke batata hu"],
  ["hi", "मैं सोचकर बताऊँगी"],
  ["en", "let me think about it"],
  ["es", "déjeme pensarlo"],
])("in %s, '%s' is taken as it is, and nothing is pressed", (language, line) => {
  expect(after(language, line).last.said).toEqual(["all-right"]);
});

test("who told of something hard and can begin next month pays each time from then", () => {
  const { talk } = after("hi", "पति अस्पताल में हैं", "अगले महीने से दे पाऊँगी", "1000");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", firstOn: "2026-04-01" });
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi", ["सर जी नमस्ते"], ["balance-again", "what-works-again"]],
  ["hi", ["कुछ रास्ता निकालिए"], ["options-are", "ask-amount"]],
  ["hi", ["मैंने बीस तारीख को दो हज़ार जमा किए थे वो क्यों नहीं दिख रहे"], ["payment-reported"]],
  ["hi", ["हाँ अब बोलिए"], ["balance-again", "what-works-again"]],
  ["hi-Latn", ["5000 salary hai 3000 kiraya"], ["budget-heard", "ask-other-debts"]],
  ["hi-Latn", ["salary 9000 kiraya 4000"], ["budget-heard", "ask-other-debts"]],
  ["hi-Latn", ["500 de sakta hu aaj"], ["confirm-part"]],
  ["hi-Latn", ["mera 4125 nahi 3000 hona chahiye"], ["dispute-noted"]],
  ["hi-Latn", ["1000 mahina", "600 hona chahiye"], ["confirm-plan-again"]],
])("in %s, %j is answered by %j alone", (language, lines, said) => {
  expect(after(language, ...lines).last.said).toEqual(said);
});

test("what they do not have now is read back as no payment", () => {
  expect(after("hi-Latn", "1000 abhi nahi hai").dues).toEqual([]);
});

const twoParts = "2000 10 ko aur baki 25 ko";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["hi", ["किस्त बनानी है"], ["one-way", "confirm-plan"]],
  ["hi", ["किस्त बंधवानी है"], ["one-way", "confirm-plan"]],
  ["hi-Latn", ["emi banwani hai"], ["one-way", "confirm-plan"]],
  ["hi-Latn", ["emi karwani hai meko"], ["one-way", "confirm-plan"]],
  ["hi", ["जल्दी पैसा आ गया तो एक साथ भर सकता हूं?"], ["pay-any"]],
  ["hi-Latn", ["jaldi paisa aa gaya to ek saath bhar sakta hu?"], ["pay-any"]],
  ["hi-Latn", ["4125 me gst bhi h kya"], ["breakdown", "since", "what-works-again"]],
  [
    "hi-Latn",
    [twoParts, "likh ke do ki iske baad kuch nai dena"],
    ["letter-once-paid", "confirm-plan-two-again"],
  ],
  ["hi-Latn", [twoParts, "dusri kist kab hai"], ["confirm-plan-two-again"]],
  [
    "en",
    ["190 on the 13th and the rest on the 31st", "what dates are those"],
    ["confirm-plan-two-again"],
  ],
  ["hi-Latn", ["link nahi khul raha upi se kar sakta hu?"], ["other-ways-to-pay"]],
])("in %s, what %j asks is answered by %j", (language, lines, said) => {
  expect(after(language, ...lines).last.said).toEqual(said);
});
