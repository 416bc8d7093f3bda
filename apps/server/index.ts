/** The server's public face: what the command line, tests and stories open and close. */

export { type Auth, type Member, openAuth } from "./auth.ts";
export { type Base, openBase } from "./base.ts";
export { type DataDirectory, masterKeyOf, openDirectory } from "./directory.ts";
export { type Environment, readEnvironment } from "./environment.ts";
export { type StartFault, inSentences } from "./fault.ts";
export { newPassword } from "./first-sign-in.ts";
export { type HouseParts, type OpenHouse, makeMonths, openHouse, shippedModel } from "./house.ts";
export { openHub } from "./hub.ts";
export { loadSampleCommand } from "./load-apart.ts";
export { type ServerParts } from "./parts.ts";
export { type Role, isRole, may, permissionOf } from "./policy.ts";
export { hookSecret } from "./routes/hooks.ts";
export { moneyPage } from "./routes/money-views.ts";
export { loadSample } from "./sample.ts";
export { buildServer } from "./server.ts";
export { type Standing, standingOf } from "./standing.ts";
export { logOn, openLogger, systemChance, systemClock } from "./system.ts";
export { clientSettings, clientsOf, createClient, isClientRef } from "./clients.ts";
export { allTenants, createTenant, tenantSettings } from "./tenants.ts";
export { type Tools, openTools } from "./tools.ts";
export { type Up, type UpOptions, up } from "./up.ts";
export { type Workers, startWorkers } from "./workers.ts";
