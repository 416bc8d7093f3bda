/** Whom they pay back, beside banks: "50 to my sister", "behen ko 500", "le doy 60 al prestamista". */

import { type Spelt, places } from "../../schedules/spelling.ts";
import { type Place, marks } from "./spans.ts";
import { creditors, paidTo, paidToBehind } from "./words.ts";

/** `name`: as they call them; `isPaid`: the words say that it goes to them. */
export type Creditor = { readonly name: string; readonly isPaid: boolean };

const articles = /^(?:my|the|an?|our|mi|el|la|una?|al|del|mer[aei]|ek|apn[aei]) /u;

export function creditorsIn(spelt: Spelt): readonly Place<Creditor>[] {
  const leads = marks(spelt, paidTo);
  const behind = marks(spelt, paidToBehind);
  return places(spelt, creditors, (said) => ({ said })).map(({ said, from, to }) => ({
    name: said.replace(articles, ""),
    isPaid:
      said.startsWith("al ") ||
      leads.some((one) => one.to === from) ||
      behind.some((one) => one.from === to),
    from,
    to,
  }));
}
