/** The command line's beginning: hands the machine to the command, and ends with its exit code. */

import { isMainThread } from "node:worker_threads";
import { lendHand } from "./commands/training-hands.ts";
import { run } from "./program.ts";

if (isMainThread) await begin();
else lendHand();

async function begin(): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    let asked = 0;
    const onSignal = (): void => {
      asked += 1;
      if (asked > 1) process.exit(130); // asked twice: whoever asks means it
      resolve();
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
  });

  // A reader that went away ("| head") ends us quietly.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });

  process.exitCode = await run(process.argv.slice(2), {
    streams: { out: process.stdout, err: process.stderr },
    variables: process.env,
    folder: process.cwd(),
    input: process.stdin,
    interrupted,
  });
}
