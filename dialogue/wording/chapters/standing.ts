/** What people ask of us and of what follows, whatever the state: each answer says what is known here and what is not. */

import { type Declaration, answers, notes, rests } from "./declared.ts";

export const standing = {
  "for-whom-then": notes("Whose matter it is, before we know who asks", {}),
  "how-to-know": notes(
    "How to know that we are genuine, beside other answers",
    {},
    { namesUs: true },
  ),
  "link-safe": notes("Whether a link of ours is safe", {}, { namesUs: true }),
  "steps-unknown": notes("Whether they are sued, what follows if they do not pay", {}),
  "wages-unknown": notes("Whether it is taken from what they earn", {}),
  "file-unseen": notes("Whether it is on their credit file", {}),
  "visit-none": notes("Whether somebody comes to them", {}),
  "another-may": notes("Whether somebody else may pay, where no link may stand", {}),
  "interest-unseen": notes("Whether interest goes on, before we know who asks", {}),
  "hold-why-dispute": notes("Why it rests: we understood that they contest it", {}),
  "hold-why-proof": notes("Why it rests: we understood that they want papers", {}),
  "hold-why-stop": notes("Why it rests: we understood that they want us to stop", {}),
  "hold-why-looked": notes("Why it rests: a person looks first", {}),
  "hold-until": notes("Until when it rests", {}),
  "plan-goes-on": notes("Their plan stands while a colleague is awaited", {}),
  "kept-sum": answers("A sum they would pay, kept for a colleague", { amount: "money" }),
  "kept-sum-on": answers("The same on a day", { amount: "money", dueOn: "date" }),
  "kept-sum-each": answers("The same, each time", { amount: "money", unit: "choice" }),
  "on-hold-last": rests("While a hold stands, said over and over", {}),
  "still-waiting-last": notes("A person is on the way, said over and over; how to go on here", {}),
} as const satisfies { readonly [id: string]: Declaration };
