/** How a role reaches a server: its own login on our server, a role taken on at connecting on yours. */

import type { ClientConfig } from "pg";

/**
 * - `owner` owns the schema and runs migrations;
 * - `app` does the work and owns nothing;
 * - `jobs` owns the schema of the chores alone;
 * - `auth` sees the staff's sign-in tables;
 * - `fairness` may read the protected attributes that are set apart;
 * - `admin` makes databases and the other roles, and nothing else is done as it.
 */
export type Role = "owner" | "app" | "jobs" | "auth" | "fairness";

export const roleNames: Readonly<Record<Role, string>> = {
  owner: "forbear_owner",
  app: "forbear_app",
  jobs: "forbear_jobs",
  auth: "forbear_auth",
  fairness: "forbear_fairness",
};

export const roles: readonly Role[] = ["owner", "app", "jobs", "auth", "fairness"];

export type Connection = Readonly<
  Pick<
    ClientConfig,
    "host" | "port" | "user" | "password" | "database" | "ssl" | "connectionString" | "options"
  >
>;

/** A server and one database on it. */
export type Server = {
  readonly databaseName: string;
  /** A database that is always there: others are made from it. */
  readonly lobby: string;
  /** `database` of another name is for those who make databases (tests, the simulator). */
  connection(role: Role | "admin", database?: string): Connection;
  /** What the roles log in with; null where they do not log in but are taken on. */
  passwordOf(role: Role): string | null;
};

/**
 * The server that a URL names (PostgreSQL 15 or newer). Its user logs in and takes on the role by a
 * start-up option, which costs no round trip; that user must be a member of the roles, or able to make them.
 */
export function serverAt(url: string): Server {
  const [place = "", query = ""] = url.split("?");
  const parameters = new URLSearchParams(query);
  const options = parameters.get("options");
  parameters.delete("options");
  const path = /^([a-z]+:\/\/[^/]*\/)([^/]*)$/.exec(place);
  const database = decodeURIComponent(path?.[2] ?? "");

  return {
    databaseName: database,
    lobby: database,
    connection(role, other) {
      const at =
        other === undefined || path === null
          ? place
          : `${path[1] ?? ""}${encodeURIComponent(other)}`;
      const rest = parameters.toString();
      const wanted = role === "admin" ? [] : [`-c role=${roleNames[role]}`];
      return {
        connectionString: rest === "" ? at : `${at}?${rest}`,
        options: [...(options === null ? [] : [options]), ...wanted].join(" "),
      };
    },
    passwordOf: () => null,
  };
}

/** Our settings added to those of the connection. */
export const withOptions = (connection: Connection, options: string): ClientConfig => ({
  ...connection,
  options: [connection.options ?? "", options].join(" ").trim(),
  application_name: "forbear",
});

/** The same server, with another of its databases. */
export const onDatabase = (server: Server, name: string): Server => ({
  ...server,
  databaseName: name,
  connection: (role, database = name) => server.connection(role, database),
});
