/** PostgreSQL: the server we bring or the one you name, its roles, the door, migrations and chores. */

export {
  type Connection,
  type Role,
  type Server,
  onDatabase,
  roleNames,
  serverAt,
} from "./connection.ts";
export { type DoorSettings, openDatabase } from "./database.ts";
export { type FreshDatabase, freshDatabase } from "./fresh.ts";
export { type ChoreWorker, type JobsSettings, type PostgresJobs, jobsOnPostgres } from "./jobs.ts";
export type { LaunchFault, LaunchFaultKind } from "./launch/fault.ts";
export { type LaunchOptions, type Running, launch } from "./launch/launch.ts";
export type { ServerSettings } from "./launch/process.ts";
export { type MigrationFault, migrate } from "./migrate.ts";
export { type PrepareFault, prepareServer } from "./prepare.ts";
export { type SignInPool, signInPool } from "./sign-in-pool.ts";
export { type ReadyOptions, type ReadyServer, type ServerFault, readyServer } from "./ready.ts";
export { type TestDatabase, templateOf, testDatabase } from "./testing.ts";
