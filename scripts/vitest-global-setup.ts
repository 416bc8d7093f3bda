/** One embedded PostgreSQL for a test run: started by the first test that needs it, gone at the end. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Waits for its input to end: by our teardown, or because we died, by Ctrl-C or worse.
const cleaner = `
cat > /dev/null
for file in "$1"/postgresql-*/data/postmaster.pid; do
  [ -f "$file" ] || continue
  pid=$(sed -n 1p "$file")
  socket=$(sed -n 5p "$file")
  kill -QUIT "$pid"
  tries=0
  while kill -0 "$pid" 2> /dev/null && [ $tries -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
  rm -f "$socket"/.s.PGSQL.*
  rmdir "$socket"
done
rm -rf "$1"
`;

/** Names the server's directory to the workers; returns what removes server and directory. */
export default function setup(): () => Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "forbear-test-"));
  chmodSync(directory, 0o755); // as root, the server is another user
  process.env["FORBEAR_TEST_SERVER"] = directory;
  const watcher = spawn("sh", ["-c", cleaner, "sh", directory], {
    detached: true, // Ctrl-C is not for it
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  return async () => {
    const gone = once(watcher, "exit");
    watcher.stdin.end();
    await gone;
  };
}
