/** A talk as the browser tests know it: with its messages, and the record of it. */

import type { ConversationView, MessageView, TalkRecordView } from "@forbear/contract";
import { face } from "./faces.ts";

export const messageOf = (n: number, changed: Partial<MessageView>): MessageView => ({
  id: face("mesg", n),
  at: `2026-03-02T14:${String(20 + n)}:00.000Z`,
  direction: "inbound",
  author: "consumer",
  channel: "sms",
  text: "",
  signals: [],
  files: [],
  intents: [],
  status: null,
  ...changed,
});

export const conversation = (changed: Partial<ConversationView> = {}): ConversationView => ({
  id: face("conv", 1),
  person: { id: face("pers", 1), name: "Ana Whitfield" },
  channel: "sms",
  status: "open",
  verified: true,
  language: "en",
  notes: ["identity-asked", "asked:identity", "verified", "dispute", "verified"],
  reply: {
    channel: "sms",
    colour: "green",
    says: "Allowed now.",
    ruleIds: [],
    citations: [],
    changesAt: null,
  },
  messages: [
    messageOf(1, {
      direction: "outbound",
      author: "agent",
      text: "Hello Ana, this is Harbor & Pine about a private matter. Reply STOP to opt out.",
      status: "delivered",
    }),
    messageOf(2, {
      text: "This is the wrong amount, I paid part of it in January. I want to speak to a person",
      signals: [
        { name: "dispute", value: "wrong_amount", quote: "This is the wrong amount" },
        { name: "asks_person", value: null, quote: "speak to a person" },
      ],
      intents: ["report_payment"],
    }),
    messageOf(3, {
      direction: "outbound",
      author: "agent",
      text: "Thank you, Ana. We stop here until the amount is verified, and a colleague will write to you.",
      status: "delivered",
    }),
  ],
  ...changed,
});

export const talkRecord = (changed: Partial<TalkRecordView> = {}): TalkRecordView => ({
  id: face("conv", 1),
  disposition: "dispute",
  summary: [
    "2 messages; they proved who they are.",
    "Heard: dispute, asks_person.",
    "Result: dispute. The dispute is looked into; the debt rests until it is answered.",
  ],
  verified: true,
  offered: ["You could pay £120.00 on 6 March. Is that right?"],
  agreed: [],
  signals: [
    { name: "dispute", quote: "This is the wrong amount" },
    { name: "asks_person", quote: "speak to a person" },
  ],
  next: "The dispute is looked into; the debt rests until it is answered.",
  quality: 6 / 7,
  rubric: [
    { criterion: "hears-every-right", met: true, quote: "We stop here until it is verified." },
    { criterion: "says-what-we-are", met: false, quote: "Hello Ana, this is Harbor & Pine." },
  ],
  ...changed,
});
