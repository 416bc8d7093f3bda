/** What banks say, posted: accounts, files, and the lines that wait for a person. */

export * from "./account.ts";
export * from "./file.ts";
export * from "./suspense.ts";
export * from "./returns.ts";
