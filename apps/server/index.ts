/** The server's public face: what the command line, tests and stories open and close. */

export { type Base, openBase } from "./base.ts";
export { type DataDirectory, masterKeyOf, openDirectory } from "./directory.ts";
export { type Environment, readEnvironment } from "./environment.ts";
export { type StartFault, inSentences } from "./fault.ts";
export { type HouseParts, type OpenHouse, openHouse } from "./house.ts";
