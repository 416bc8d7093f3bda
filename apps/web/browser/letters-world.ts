/** Letters of an account: one of each state, and an address that mail came back from. */

import type { LetterLine, LetterList } from "@forbear/contract";
import { face } from "./faces.ts";

const aLetter: LetterLine = {
  id: null,
  notice: "noticeOfSumsInArrears",
  state: "due",
  to: "Ana Ruiz",
  dueBy: "2026-03-16",
  late: false,
  cite: "Consumer Credit Act 1974 s.86B(1)-(5), s.86D",
  at: null,
  printedEndOn: null,
  isAgain: false,
  printedIn: null,
  lacks: [],
  because: null,
  isKept: false,
};

/** One of each: due, waiting for an address, sent, come back. */
export const letters = (): LetterList => ({
  account: face("acct", 1),
  items: [
    aLetter,
    {
      ...aLetter,
      notice: "noticeOfDefaultSums",
      state: "lacking",
      dueBy: "2026-02-24",
      late: true,
      lacks: ["consumerMailAddress"],
    },
    {
      ...aLetter,
      id: face("ctct", 2),
      notice: "defaultNotice",
      state: "sent",
      dueBy: null,
      cite: "Consumer Credit Act 1974 ss.87-88",
      at: "2026-02-20T15:00:00.000Z",
      printedEndOn: "2026-03-14",
      isAgain: true,
      printedIn: "20260220T180000000Z",
      isKept: true,
    },
    {
      ...aLetter,
      id: face("ctct", 1),
      notice: "defaultNotice",
      state: "returned",
      dueBy: null,
      at: "2026-02-16T15:00:00.000Z",
      isKept: true,
    },
  ],
  mayAsk: ["defaultNotice", "noticeOfSumsInArrears"],
  addresses: [
    {
      person: face("pers", 1),
      name: "Ana Ruiz",
      lines: ["12 Alder Street", "Leeds", "LS1 4AP"],
      isGood: false,
      health: "returned",
    },
  ],
});
