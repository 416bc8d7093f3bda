/** `forbear up`: opens everything, says where, and closes it again when it is asked to. */

import { inSentences, readEnvironment, up } from "@forbear/server";
import type { Context } from "../context.ts";
import { type Exit, exits } from "../terminal.ts";

export type UpFlags = { readonly sample: boolean; readonly logLevel: string };

export async function runUp(context: Context, flags: UpFlags): Promise<Exit> {
  const { terminal, variables, folder, interrupted } = context;
  const environment = readEnvironment(variables, folder);
  if (!environment.ok) {
    terminal.complain(inSentences(environment.error));
    return exits.failed;
  }
  const opened = await up({
    environment: environment.value,
    sample: flags.sample,
    logLevel: flags.logLevel,
    onSample: (file, placed) =>
      terminal.progress(`Loading the sample: ${file}, ${String(placed)} placed`),
    onSampleLoaded: () => terminal.progress(null),
  });
  if (!opened.ok) {
    terminal.complain(inSentences(opened.error));
    return exits.failed;
  }
  const running = opened.value;
  if (terminal.json) {
    const { address, signIn, signInFile, logFile } = running;
    const shown = signIn === null ? null : { email: signIn.email, password: signIn.password };
    terminal.print(JSON.stringify({ address, signIn: shown, signInFile, logFile }));
  } else announce(context, running);
  await interrupted;
  terminal.progress(null);
  terminal.say("Closing ...");
  await running.close();
  return exits.done;
}

type Running = Extract<Awaited<ReturnType<typeof up>>, { ok: true }>["value"];

function announce({ terminal }: Context, { address, signIn, signInFile, logFile }: Running): void {
  const lines: readonly (readonly [string, string])[] = [
    ["Workspace", `${address}/`],
    ["Handset", `${address}/handset`],
    ["Portal", `${address}/portal`],
    ["Webchat", `${address}/webchat`],
    ["API", `${address}/api/v1`],
    ["Reference", `${address}/docs`],
    ["Log", logFile],
  ];
  terminal.say("");
  terminal.say("Forbear is up.");
  for (const [name, at] of lines) terminal.say(`  ${name.padEnd(10)} ${at}`);
  terminal.say("");
  if (signIn === null)
    terminal.say(`Sign in as before; the first sign-in is kept in ${signInFile}.`);
  else {
    terminal.say(`Sign in as ${signIn.email} with the password ${signIn.password}`);
    terminal.say(`(shown this once; kept in ${signInFile}).`);
  }
  terminal.say("Ctrl-C ends it and leaves nothing running.");
  terminal.say("");
}
