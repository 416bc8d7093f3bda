/** Of whom a thing is said: what is theirs is affirmed, what is another's is not told, and no right is lost beside it. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { lastOf, model } from "../../talks/shipped.ts";

type Row = readonly [Language, string];
test.each<Row>([
  ["hi", "लोन मेरे नाम पर है"],
  ["hi", "लोन मेरे नाम पर है, पति के नहीं"],
  ["hi", "मेरे नाम पर ही लोन है, मैंने ही लिया था"],
  ["hi-Latn", "loan mere naam pe hai, pati ke nahi"],
  ["en", "the loan is in my name, not my husband's"],
  ["es", "el préstamo está a mi nombre, no de mi esposo"],
])("in %s, '%s' contests nothing", (language, line) => {
  const { acts, said } = lastOf(language, line);
  expect(acts).toEqual([]);
  expect(said.some((one) => one.startsWith("what-works"))).toBe(true);
});

test.each<Row>([
  ["hi-Latn", "loan mere naam pe hai par maine nahi liya"],
  ["hi", "लोन मेरे नाम पर है लेकिन मैंने नहीं लिया"],
  ["en", "the loan is in my name but i never took it"],
  ["es", "está a mi nombre pero yo nunca lo saqué"],
  ["en", "my ex has to pay this, the divorce decree says so"],
  ["es", "la sentencia de divorcio dice que mi ex esposo tiene que pagarlo"],
  ["hi", "यह कर्ज़ मेरी तलाक़शुदा पत्नी को चुकाना है, डिक्री में साफ़ लिखा है"],
  ["hi-Latn", "ye karz meri talaqshuda patni ko chukana hai, court ne kaha hai"],
])("in %s, '%s' opens a case", (language, line) => {
  expect(lastOf(language, line).acts).toContain("open-case");
});

test.each<Row>([
  ["en", "what is my wife's balance? her name is Karen"],
  ["en", "how much does my brother Luis owe you"],
  ["es", "¿cuánto debe mi esposa Karen?"],
  ["hi", "मेरी पत्नी का कितना बाकी है"],
  ["hi", "मेरे भाई का कितना बकाया है"],
  ["hi-Latn", "meri biwi ka bakaya batao"],
])("in %s, '%s' is told no figure", (language, line) => {
  const { acts, said } = lastOf(language, line);
  expect(said).toEqual(["only-this"]);
  expect(acts).toEqual([]);
});

test.each<Row>([
  ["en", "wait how much is it total?? nobody told me"],
  ["es", "¿cuánto es en total? nadie me había dicho"],
  ["hi", "राहुल जी ने कहा था 30% कम हो जाएगा, मुझे वही चाहिए"],
  ["hi-Latn", "aapke agent ne phone pe bola tha 30% kam ho jayega"],
  ["en", "your agent said i can close it for half, 30% off"],
])("in %s, '%s' is no complaint", (language, line) => {
  expect(lastOf(language, line).acts).not.toContain("open-case");
});

test("the number of an ex is none of theirs", () => {
  expect(lastOf("en", "my ex should pay, call her, 956 555 0147").said).toEqual(["someone-else"]);
  expect(lastOf("es", "cóbrenle a mi ex, su número es 956 555 0147").said).toEqual([
    "someone-else",
  ]);
});

test.each<Row>([
  ["es", "mi esposo falleció hace dos semanas y la casa es un desorden, ¿cuánto debo?"],
  ["hi", "पति को गए दो महीने हुए"],
  ["hi-Latn", "mere pati chal base do mahine pehle, meri kist reh gayi"],
  ["en", "my husband died two weeks ago and the house is a mess. how much do i owe"],
])("in %s, '%s' is their loss and not their death", (language, line) => {
  const { acts } = lastOf(language, line);
  expect(acts).toContain("vulnerable");
  expect(acts).not.toContain("note-death");
});

test.each<Row>([
  ["en", "this is his wife, my husband passed away"],
  ["es", "mi esposo falleció, la cuenta era de él"],
  ["hi-Latn", "mere pati guzar gaye, ye loan unka tha"],
])("in %s, '%s' is the death of who owed", (language, line) => {
  expect(lastOf(language, line).acts).toContain("note-death");
});

test.each<Row>([
  ["hi", "हटा दिया क्या?"],
  ["hi-Latn", "number hata diya kya?"],
])("in %s, a stranger's '%s' is no lost work", (language, line) => {
  const wrong = language === "hi" ? "यह रॉंग नंबर है" : "ye wrong number hai";
  const { acts } = played(model, language, [wrong, line]).last;
  expect(acts).not.toContain("vulnerable");
});
