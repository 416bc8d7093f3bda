/** WHAT MAY WE AGREE? Policy, minted offers, plans and how they are judged. */

export * from "./terms.ts";
