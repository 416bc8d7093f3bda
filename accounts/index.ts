/** WHAT HAPPENED? Events, the states they fold to, holds, and the person and debt as law sees them. */

export * from "./words.ts";
export * from "./event.ts";
export * from "./person.ts";
export * from "./account.ts";
export * from "./contact.ts";
export * from "./holds.ts";
