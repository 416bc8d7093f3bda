/** Every command of `forbear`, each with its options; what it does is loaded when it is asked for. */

import { authorities } from "@forbear/negotiation";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { ChatFlags } from "./commands/chat.ts";
import type { ImportFlags } from "./commands/import.ts";
import type { OffersFlags } from "./commands/offers.ts";
import type { SimulateFlags, TortureFlags } from "./commands/simulator.ts";
import type { Context } from "./context.ts";
import { type Declare, type Does, type Doing, file } from "./declare.ts";
import { declareBank } from "./declare-bank.ts";
import { declareFiles } from "./declare-files.ts";
import { declareLaw } from "./declare-law.ts";
import { declareLedger } from "./declare-ledger.ts";
import { declareTrust } from "./declare-trust.ts";
import { declareLetters } from "./declare-letters.ts";
import { declarePlan } from "./declare-plan.ts";
import { declareStaff } from "./declare-staff.ts";
import { type Exit, type Streams, exits, terminalOn } from "./terminal.ts";

/** What a run needs of the machine. */
export type Machine = Omit<Context, "terminal"> & { readonly streams: Streams };

type Chosen = { readonly doing: Doing; readonly json: boolean };

/** Runs one command line and says how it ended. */
export async function run(args: readonly string[], machine: Machine): Promise<Exit> {
  const { streams, ...rest } = machine;
  const program = new Command("forbear");
  program
    .description("An open, self-hosted collections platform.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.out.write(text),
      writeErr: (text) => void streams.err.write(text),
    });
  const choice: { made: Chosen | null } = { made: null };
  const does: Does = (command, doing) =>
    command.option("--json", "print JSON, for programs").action(() => {
      const flags = command.opts();
      choice.made = { doing: doing(flags as never, command.args), json: flags["json"] === true };
    });
  for (const declare of declarations) declare(program, does);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.misused;
    throw error;
  }
  return choice.made === null ? exits.misused : doIt(choice.made, rest, streams);
}

function doIt(
  { doing, json }: Chosen,
  rest: Omit<Machine, "streams">,
  streams: Streams,
): Promise<Exit> {
  const quiet = rest.variables["CI"] !== undefined;
  return doing({ ...rest, terminal: terminalOn(streams, json, quiet) });
}

/** A whole number on the command line. */
function whole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("A whole number is needed.");
  return Number(text);
}

const seed = (): Option => new Option("--seed <n>", "the same seed, the same run").argParser(whole);
const counted = (flag: string, says: string): Option => new Option(flag, says).argParser(whole);
const tenant = (): Option => new Option("--tenant <ref>", "which tenant, where there are several");

const declareUp: Declare = (program, does) => {
  const up = program
    .command("up")
    .description("start everything: database, server, workers; Ctrl-C ends it")
    .option("--no-sample", "do not load the sample agency into an empty database")
    .option("--log-level <level>", "of the log file", "info");
  does<{ sample: boolean; logLevel: string }>(
    up,
    (flags) => async (context) => (await import("./commands/up.ts")).runUp(context, flags),
  );
};

/** What `up` starts beside itself; no help names it. */
const declareLoading: Declare = (program, does) => {
  const load = program.command("load-sample", { hidden: true });
  does(load, () => async (context) => (await import("./commands/load-sample.ts")).runLoad(context));
};

const declareEvidence: Declare = (program, does) => {
  const replay = program
    .command("replay")
    .description("decide again what an exported decision says, without server or database")
    .addArgument(file("<file>", "the export"));
  does(
    replay,
    (_, [path = ""]) =>
      async (context) =>
        (await import("./commands/evidence.ts")).runReplay(context, path),
  );
  const verify = program
    .command("verify")
    .description("check seals, balances and the nevers of everything stored")
    .addOption(tenant());
  does<{ tenant?: string }>(
    verify,
    (flags) => async (context) =>
      (await import("./commands/evidence.ts")).runVerify(context, flags.tenant ?? null),
  );
};

const declareOffers: Declare = (program, does) => {
  const offers = program
    .command("offers")
    .description("what may be agreed about a debt today, by policy and by what can be kept up")
    .requiredOption("--account <id>", "our id, or the client's own reference")
    .option("--means <file>", "what the household gets and spends, JSON")
    .addOption(
      new Option("--sustainable <decimal>", "what can be kept up by the month").conflicts("means"),
    )
    .option("--ask <json>", "a proposal to answer, in place of the offers to open with")
    .addOption(
      new Option("--authority <who>", "by whose word").choices(authorities).default("agent"),
    )
    .addOption(tenant());
  does<OffersFlags & { account: string }>(
    offers,
    (flags) => async (context) =>
      (await import("./commands/offers.ts")).runOffers(context, flags.account, flags),
  );
};

const declareUnderstand: Declare = (program, does) => {
  const understand = program
    .command("understand")
    .description("what messages mean, one JSON object a line")
    .option("--in <file>", "where they stand; standard input without it")
    .option("--today <date>", "the reader's date, for lines that name none");
  does<{ in?: string; today?: string }>(
    understand,
    (flags) => async (context) =>
      (await import("./commands/understand.ts")).runUnderstand(context, flags),
  );
  const train = program.command("train").description("make the weights and tables that ship");
  const what = train.addArgument(
    new Argument("<what>", "which").choices(["scores", "understanding"]),
  );
  train
    .option("--examples <file>", "lines of your own that understanding learns too, JSON lines")
    .option("--out <file>", "where the weights of understanding go; over ours without it");
  does<{ examples?: string; out?: string }>(
    what,
    (flags, [name = ""]) =>
      async (context) =>
        (await import("./commands/train.ts")).runTrain(context, name, flags),
  );
};

const declareImport: Declare = (program, does) => {
  const place = program
    .command("import")
    .description("take in a client's file: debts to place, or contacts that others made")
    .addArgument(file("<file>", "as the client sent it"))
    .requiredOption("--client <ref>", "whose debts they are")
    .requiredOption("--mapping <file>", "how its columns are read, JSON")
    .addOption(
      new Option("--kind <kind>", "what its rows are")
        .choices(["placement", "contacts"])
        .default("placement"),
    )
    .option("--placed-on <date>", "the day of placement (default: today at the desk)")
    .addOption(
      new Option("--mode <mode>", "what bad rows do")
        .choices(["dry-run", "good-rows", "all-or-nothing"])
        .default("good-rows"),
    )
    .addOption(tenant());
  does<ImportFlags>(
    place,
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/import.ts")).runImport(context, path, flags),
  );
};

const declareTrials: Declare = (program, does) => {
  const bench = program
    .command("bench")
    .description("measure one bench against its peers and limits")
    .addArgument(file("[name]", "which; --list names them"))
    .option("--list", "name every bench")
    .option("--smoke", "a few small rounds: proves that it runs")
    .option("--force", "measure although others use the machine")
    .addOption(seed().default(1));
  does<{ list?: boolean; smoke?: boolean; force?: boolean; seed: number }>(
    bench,
    (flags, [name]) =>
      async (context) =>
        (await import("./commands/bench.ts")).runBench(context, name ?? null, flags),
  );
};

const declareSimulator: Declare = (program, does) => {
  const simulate = program
    .command("simulate")
    .description("an agency's days on a virtual clock; its promises are checked each night")
    .addOption(counted("--accounts <n>", "accounts of the sample").default(2000))
    .addOption(counted("--days <n>", "days to live").default(30))
    .addOption(seed().default(7))
    .option("--start <day>", "the first day, UTC", "2026-03-02");
  does<SimulateFlags>(
    simulate,
    (flags) => async (context) =>
      (await import("./commands/simulator.ts")).runSimulate(context, flags),
  );
  const torture = program
    .command("torture")
    .description("a crash and a lost connection at each statement; nothing lost, nothing doubled")
    .addOption(seed().default(1))
    .addOption(counted("--every <n>", "try every n-th point only").default(1));
  does<TortureFlags>(
    torture,
    (flags) => async (context) =>
      (await import("./commands/simulator.ts")).runTorture(context, flags),
  );
};

const declareChat: Declare = (program, does) => {
  const chat = program
    .command("chat")
    .description("talk with the agent as one of the people who owe: a line a message")
    .option("--account <ref>", "our id, or the client's own reference")
    .option("--list", "name accounts to play")
    .addOption(
      new Option("--channel <channel>", "how you write")
        .choices(["webchat", "sms", "whatsapp", "voice"])
        .default("webchat"),
    )
    .option("--resume", "go on with the talk that is open there; else a new one begins")
    .option("--locale <locale>", "what you write in: en, es-US, hi-IN, hi-Latn-IN")
    .option("--now <moment>", "when it happens: 2026-03-02T15:00:00Z, half a minute a line")
    .option("--seed <seed>", "the same seed on the same past is the same talk, ids and all")
    .addOption(tenant());
  does<ChatFlags>(
    chat,
    (flags) => async (context) => (await import("./commands/chat.ts")).runChat(context, flags),
  );
};

const declarations: readonly Declare[] = [
  declareUp,
  declareLoading,
  declareImport,
  declareFiles,
  declareLaw,
  declareUnderstand,
  declareChat,
  declareOffers,
  declareLedger,
  declareTrust,
  declareLetters,
  declareBank,
  declarePlan,
  declareEvidence,
  declareTrials,
  declareSimulator,
  declareStaff,
];
