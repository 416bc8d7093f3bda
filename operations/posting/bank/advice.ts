/** What to do about news of a debit, in a sentence for whoever reads the report. */

import { never } from "@forbear/kernel";
import type { Told } from "./told.ts";

/** What became of one piece of news. */
export type HeardAs =
  | "returned"
  | "changed"
  | "ended"
  | "reinstated"
  /** Heard before: nothing changed. */
  | "known"
  /** It names no debit and no mandate of ours, or another amount or day than it. */
  | "unknown"
  | "unsettled"
  | "nothing";

const byCode: Readonly<Record<string, string>> = {
  R61: "The return went to the wrong bank and was sent back: the debit stands unless it is contested.",
  R62: "Our bank sent the return of an erroneous or reversing debit back: look at both in the account.",
  R67: "The same debit was returned twice; one return stands. Look for both in the account.",
  R68: "The return came too late and was sent back: the money is ours unless it is contested.",
  R69: "The return was wrongly made out and was sent back: the money is ours unless it is contested.",
  R70: "The return was not accepted: the money is ours unless it is contested.",
  R71: "The payer's bank says that our bank sent its return to the wrong place: their return stands.",
  R72: "The payer's bank says that our bank was late: their return stands, or ask our bank.",
  R73: "The payer's bank says that its return was in time: their return stands.",
  R74: "The payer's bank mended its return: it stands, as it tells it now.",
  R75: "The payer's bank says that its return was no duplicate: it stands.",
  R76: "The payer's bank finds no error in its return: it stands.",
  R77: "The payer's bank does not accept the dishonour: their return stands.",
  C08: "The receiving bank of an international debit is another: correct the mandate by hand.",
  C10: "The bank wants our company name otherwise: correct how the account of ours is shown.",
  C11: "The bank wants our company identification otherwise: correct our account's originator id.",
  C12: "The bank wants our company name and identification otherwise: correct our account's.",
  C13: "Our bank refuses how an addendum was made out: report this as a defect.",
  C14: "The debit goes abroad: it cannot be collected by this rail. Agree another way to pay.",
};

function ofReturn({ means }: Told): string {
  switch (means) {
    case "no-funds":
      return "Undone in the books. It is asked for again as often and as long as its rail allows.";
    case "account":
      return "Undone in the books, the mandate stopped. The payer is told, and asked for another account.";
    case "not-authorised":
    case "stopped":
      return "Undone in the books, the mandate stopped. The payer is told; what was agreed stands.";
    case "contested":
      return "Undone in the books, the mandate stopped. Speak with the payer before anything is debited.";
    case "deceased":
    case "representative-ended":
      return "Undone in the books, the mandate stopped. Find out who acts for the estate or the payer.";
    case "frozen":
      return "Undone in the books, the mandate stopped. The account can pay nobody: agree another way.";
    case "our-mistake":
      return "Undone in the books. Something we sent was wrong: correct it; it is not asked for again.";
    case "between-banks":
    case "dishonoured":
    case "unknown":
      return "Undone in the books. It is not asked for again by itself: ask the bank why.";
    default:
      return never(means);
  }
}

/** What was done, and what a person still has to do. */
export function adviceOn(told: Told, heard: HeardAs): string {
  switch (heard) {
    case "returned":
      return ofReturn(told);
    case "changed":
      return "The mandate is debited from now on at what the bank says. The payer is told of another account.";
    case "ended":
      return "The mandate is stopped. The payer is told, and who contests a debit is left to a person.";
    case "reinstated":
      return "The mandate stands again.";
    case "known":
      return "Heard before: nothing changed.";
    case "unknown":
      return "Nothing of ours has this name, amount and day: look for it by hand.";
    case "unsettled":
      return (
        byCode[told.code ?? ""] ??
        "A person has to look: book what the bank statement shows, and correct the mandate by hand."
      );
    case "nothing":
      return "Nothing to do.";
    default:
      return never(heard);
  }
}
