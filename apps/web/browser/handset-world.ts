/** People that one plays on the handset, and the texts on it. */

import type { HandsetMessage, Part } from "@forbear/contract";
import { face } from "./faces.ts";

export const parts = (): Part[] => [
  part(1, "Ana Whitfield", "Nashville, Tennessee", "en", "A colleague will write to you."),
  part(3, "Rosa Delgado Ruiz", "El Paso, Texas", "es", null),
  part(4, "Priya Raman", "Edison, New Jersey", "hi-Latn", "Kya aap Priya Raman hain?"),
  part(7, "सुनीता शर्मा", "Jaipur, Rajasthan", "hi", null),
  part(5, "Owen Pritchard", "Cardiff, Wales", "en", null),
];

function part(
  n: number,
  name: string,
  place: string,
  language: Part["language"],
  lastMessage: string | null,
): Part {
  return {
    person: face("pers", n),
    name,
    place,
    language,
    phone: `+1 615 555 01${String(n).padStart(2, "0")}`,
    bornOn: n === 5 ? null : "1984-07-19",
    postcode: "37203",
    reference: `${"0".repeat(31)}${String(n)}`,
    lastMessage,
  };
}

export const handsetMessages = (): HandsetMessage[] => [
  {
    id: "h1",
    at: "2026-03-02T14:21:00.000Z",
    from: "them",
    channel: "sms",
    text: "Hello Ana, this is Harbor & Pine about a private matter. See http://localhost:8420/portal/4f2a. Reply STOP to opt out.",
  },
];

let texts = 0;

/** A text on the handset, of this moment: the page measures its patience from it. */
export function texted(
  from: HandsetMessage["from"],
  { text, channel }: Pick<HandsetMessage, "text" | "channel">,
): HandsetMessage {
  texts += 1;
  return { id: `t${String(texts)}`, at: new Date().toISOString(), from, channel, text };
}
