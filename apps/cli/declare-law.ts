/** The commands of `forbear law`, each with its options. */

import type { ListFlags } from "./commands/law.ts";
import type { DiffFlags, PreviewFlags } from "./commands/law-changes.ts";
import { type Declare, file } from "./declare.ts";

export const declareLaw: Declare = (program, does) => {
  const law = program.command("law").description("ask the rulebook: may we?");
  const decide = law
    .command("decide")
    .description("answer questions, one JSON object a line")
    .option("--facts <file>", "where they stand; standard input without one")
    .addArgument(file("[file]", "the same"))
    .option("--trace", "add every rule that had something to say");
  does<{ facts?: string; trace?: boolean }>(
    decide,
    (flags, [path]) =>
      async (context) =>
        (await import("./commands/law.ts")).runDecide(
          context,
          flags.facts ?? path,
          flags.trace === true,
        ),
  );
  const explain = law
    .command("explain")
    .description("a rule, an exception or a parameter in words")
    .addArgument(file("<rule>", "its id"));
  does(
    explain,
    (_, [id = ""]) =>
      async (context) =>
        (await import("./commands/law.ts")).runExplain(context, id),
  );
  const list = law
    .command("list")
    .description(
      "every rule of this release; with a place or a day, what is in force then and there",
    )
    .option("--jurisdiction <place>", "US, US-FL, US-NY/New York City")
    .option("--on <date>", "the day (default with a place: today)");
  does<ListFlags>(
    list,
    (flags) => async (context) => (await import("./commands/law.ts")).runList(context, flags),
  );
  declareLawChanges(law, does);
};

const declareLawChanges: Declare = (law, does) => {
  const diff = law
    .command("diff")
    .description("what differs between two days, or two files that `law list --json` wrote")
    .requiredOption("--from <date-or-file>", "the earlier")
    .requiredOption("--to <date-or-file>", "the later")
    .option("--jurisdiction <place>", "US, US-FL, US-NY/New York City (days only)");
  does<DiffFlags>(
    diff,
    (flags) => async (context) =>
      (await import("./commands/law-changes.ts")).runDiff(context, flags),
  );
  const preview = law
    .command("preview")
    .description("what a pending change would have done to recorded decisions")
    .requiredOption("--decisions <file>", "exported decisions, or requests with their verdict")
    .option("--on <date>", "the law as of this day")
    .option("--lawbook <file>", "changes of numbers: a JSON list of {id, from, value, cite}");
  does<PreviewFlags>(
    preview,
    (flags) => async (context) =>
      (await import("./commands/law-changes.ts")).runPreview(context, flags),
  );
  const book = law
    .command("book")
    .description("write the rulebook as pages for lawyers, from the sources")
    .option("--out <folder>", "where to", "docs/law");
  does<{ out: string }>(
    book,
    (flags) => async (context) =>
      (await import("./commands/law-book.ts")).runBook(context, flags.out),
  );
};
