/** What is offered while we ask for figures is an offer: no spending, and no income. */

import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each(["दो सौ दे सकती हूँ महीने का", "नहीं बेटा, तीन सौ हो जाएगा शायद, नहीं दो सौ ही रखो"])(
  "'%s', asked what has to go out, is not noted as that",
  (line) => {
    const { last } = played(model, "hi", ["=हाँ", "पेंशन में गुज़ारा नहीं होता", "1500", line]);
    expect(last.acts).not.toContain("note-means");
  },
);

test("rent that is to be put down is spending all the same", () => {
  const lines = ["=हाँ", "पेंशन में गुज़ारा नहीं होता", "1500", "तीन सौ किराया रख लो"];
  expect(played(model, "hi", lines).last.acts).toEqual(["note-means"]);
});

test("a sum around a day to come is no income, and is not made one by denying it", () => {
  const { turns } = played(model, "hi", [
    "=हाँ",
    "फसल बर्बाद हो गई, अभी पैसे नहीं हैं",
    "मतलब 20 अप्रैल के आसपास, डेढ़ हज़ार",
    "वो मेरी कमाई नहीं है, डेढ़ हज़ार मैं आपको दूँगा",
  ]);
  // What comes in is asked twice; then a colleague may give the time.
  expect(turns.slice(2).map(({ said }) => said[0])).toEqual(["means-then-offer", "cannot-set-up"]);
  expect(turns.slice(2).flatMap(({ acts }) => acts)).toEqual([]);
});

test("on the phone in Hindi, too little and the pause beside it have room", () => {
  const lines = ["=हाँ", "पेंशन में गुज़ारा नहीं होता", "1500", "1400", "नहीं", "अकेली हूँ"];
  const offer = "दो सौ दे सकती हूँ महीने का";
  const { last } = played(model, "hi", [...lines, offer], { channel: "sms" });
  expect(last.said).toEqual(["own-figures", "confirm-pause-again"]);
});
