/** Import: what a client places comes in once, with a report of what could not. */

export { type PlaceFile, placeFile } from "./place-file.ts";
export { type TellFile, tellFile } from "./tell-file.ts";
export type { ImportCounts, ImportReport } from "./report.ts";
export { type NewTenant, type SealedKey, createClient, createTenant } from "./tenant.ts";
export { accountsByReference, peopleByReference } from "./reference.ts";
export { type PolicyRefusal, publishPolicy } from "./publish.ts";
