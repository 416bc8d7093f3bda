/** The public face of `dialogue`: nothing else is imported from outside. */

export * from "./meaning.ts";
export * from "./conversation.ts";
