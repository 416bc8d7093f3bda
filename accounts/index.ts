/** WHAT HAPPENED? Events, the states they fold to, holds, and the person and debt as law sees them. */

export * from "./words.ts";
export * from "./event.ts";
export * from "./person.ts";
export * from "./account.ts";
export * from "./contact.ts";
export * from "./holds.ts";
export * from "./points.ts";
export * from "./schedule.ts";
export { firstNotices, latestNotice, noticesOwed, standingNotice } from "./notices.ts";
export { regionCode, zonesOfAddress, type PlacedAddress } from "./zones/address.ts";
export { phoneAsRead, readPhone } from "./phone.ts";
export { zonesOfPhone } from "./zones/phone.ts";
export { type Stated, type Whereabouts, statedHoldsDays, zoneSet } from "./zones/set.ts";
export * from "./facts/question.ts";
export { requestFor, requestsFor } from "./facts/request.ts";
export * from "./lights.ts";
