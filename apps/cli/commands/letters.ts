/** `forbear letters`: print what is to be posted, and take in what the mail house and the post send back. */

import { inProcessPrinter } from "@forbear/adapters";
import { face, parseFace } from "@forbear/kernel";
import { type MailOutcome, mailCameBack, mailReceipts, printRun } from "@forbear/operations";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type LettersFlags = { readonly tenant?: string };
export type ReturnedFlags = LettersFlags & { readonly contact?: string };

/** Prints every letter that no run has yet into a folder of its own, with its list. */
export const runPrint = (context: Context, flags: LettersFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings }) => {
    const { folder, letters, pages } = await printRun(house, settings.tenant.id, inProcessPrinter);
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify({ folder, letters, pages }));
    else if (folder === null) terminal.print("Nothing is to be printed.");
    else terminal.print(`${String(letters)} letters, ${String(pages)} pages, in ${folder}`);
    return exits.done;
  });

/** A list of a mail house; without a column of outcomes each line means `otherwise`. */
const takeList = async (
  context: Context,
  path: string,
  flags: LettersFlags,
  otherwise: MailOutcome | null,
): Promise<Exit> => {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings }) => {
    const told = await mailReceipts(house, settings.tenant.id, bytes.value, otherwise);
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify(told));
    else {
      const { posted, returned, rejected, faults } = told;
      terminal.print(
        `${String(posted)} posted, ${String(returned)} came back, ${String(rejected)} not posted.`,
      );
      for (const { line, value, code } of faults) {
        terminal.say(`line ${String(line)}: ${code}: ${value}`);
      }
    }
    return told.faults.length === 0 ? exits.done : exits.failed;
  });
};

export const runReceipts = (context: Context, path: string, flags: LettersFlags): Promise<Exit> =>
  takeList(context, path, flags, null);

/** Letters that came back: a list of them, or one by its id. */
export async function runReturned(
  context: Context,
  path: string | null,
  flags: ReturnedFlags,
): Promise<Exit> {
  const { contact } = flags;
  if (path !== null) return takeList(context, path, flags, "returned");
  if (contact === undefined) return fails(context, "Name a file, or one letter with --contact.");
  const letter = parseFace("ctct", contact);
  if (!letter.ok) return fails(context, `${contact} is no letter: it looks like ctct_...`);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings }) => {
    const { kind } = await mailCameBack(house, settings.tenant.id, letter.value);
    if (kind !== "noted") {
      return fails(context, `${contact} was not sent, or came back already.`);
    }
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify({ returned: face("ctct", letter.value) }));
    else terminal.print(`${contact} came back: its address takes no more post.`);
    return exits.done;
  });
}
