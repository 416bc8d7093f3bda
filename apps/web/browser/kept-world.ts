/** Cards and mandates as a browser test knows them: one that takes, one held back, one that ended. */

import { type KeptMeansLine, keptMeansList, keptMeansStopped } from "@forbear/contract";
import { dollars, face } from "./faces.ts";

export type KeptWorld = { items: KeptMeansLine[] };

const card: KeptMeansLine = {
  id: face("smns", 1),
  person: { id: face("pers", 1), name: "Ana Whitfield" },
  kind: "processor",
  by: "card",
  status: "active",
  last4: "4242",
  since: "2026-02-20",
  expiresOn: "2028-04-30",
  most: dollars(80_00),
  because: null,
  changedAt: "2026-02-20T15:04:00.000Z",
  next: { on: "2026-03-15", most: dollars(80_00) },
  barredBy: null,
};

export const keptWorld = (): KeptWorld => ({
  items: [
    card,
    {
      ...card,
      id: face("mndt", 2),
      kind: "mandate",
      by: "ach",
      last4: "6789",
      expiresOn: null,
      most: null,
      barredBy: "dispute",
    },
    {
      ...card,
      id: face("smns", 3),
      status: "ended",
      last4: "1881",
      because: "the card has expired",
      next: null,
    },
  ],
});

type Asked = { readonly params: Readonly<Record<string, string>>; readonly body: unknown };

/** What the routes answer; what is stopped shows in the answer after it. */
export const ofKept = (known: KeptWorld) => ({
  keptMeans: () => keptMeansList.parse(known),
  stopKept({ params, body }: Asked) {
    const { because } = keptMeansStopped.parse(body);
    known.items = known.items.map((one) =>
      one.id === params["means"] ? { ...one, status: "ended", next: null, because } : one,
    );
    return { done: true };
  },
});
