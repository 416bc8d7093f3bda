/** Payment links as a browser test knows them: one that is good, one opened, and three that are over. */

import { type PayLinkLine, payLinkAsked, payLinkLine, payLinkList } from "@forbear/contract";
import { dollars, face } from "./faces.ts";

export type LinksWorld = { items: PayLinkLine[] };

const good: PayLinkLine = {
  id: face("plnk", 1),
  madeBy: "Mara Lindqvist",
  madeAt: "2026-03-02T15:04:00.000Z",
  amount: dollars(120_00),
  goodThrough: "2026-03-09",
  openedAt: null,
  state: "made",
  url: "https://agency.example/portal/harbor-lane/link/1.c2VhbGVkLWFkZHJlc3Mtb2YtYS1saW5r",
};

export const linksWorld = (): LinksWorld => ({
  items: [
    good,
    {
      ...good,
      id: face("plnk", 2),
      madeAt: "2026-03-01T15:04:00.000Z",
      amount: null,
      state: "opened",
      openedAt: "2026-03-01T18:30:00.000Z",
    },
    {
      ...good,
      id: face("plnk", 3),
      madeAt: "2026-02-20T15:04:00.000Z",
      state: "paid",
      openedAt: "2026-02-20T18:30:00.000Z",
      url: null,
    },
    {
      ...good,
      id: face("plnk", 4),
      madeAt: "2026-02-10T15:04:00.000Z",
      state: "expired",
      url: null,
    },
    {
      ...good,
      id: face("plnk", 5),
      madeAt: "2026-02-09T15:04:00.000Z",
      state: "withdrawn",
      url: null,
    },
  ],
});

type Asked = { readonly params: Readonly<Record<string, string>>; readonly body: unknown };

/** What the routes answer; what is made or withdrawn shows in the answer after it. */
export const ofLinks = (known: LinksWorld) => ({
  payLinks: () => payLinkList.parse(known),
  makePayLink({ body }: Asked) {
    const asked = payLinkAsked.parse(body);
    const madeAt = "2026-03-02T16:00:00.000Z";
    const made = payLinkLine.parse({ ...good, ...asked, id: face("plnk", 9), madeAt });
    known.items = [made, ...known.items];
    return made;
  },
  withdrawPayLink({ params }: Asked) {
    known.items = known.items.map((one) =>
      one.id === params["link"] ? { ...one, state: "withdrawn" as const, url: null } : one,
    );
    return { done: true };
  },
});
