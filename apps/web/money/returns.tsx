/** A file of returns or of mandates that ended: tried first, read in, told line by line what to do. */

import { type ReturnsAnswer, returnsAnswer } from "@forbear/contract";
import { Checkbox } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Table } from "../parts/table.tsx";
import { pathTo, tellFor } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { FileFaults, FileReport, ReadFile } from "./read-file.tsx";

export function ReturnsFile(): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [dryRun, setDryRun] = useState(true);
  if (!may) return null;
  return (
    <ReadFile
      title={say("debits.told")}
      says={say("debits.told.says")}
      label={say("debits.returnsFile")}
      act={say(dryRun ? "files.try" : "debits.readReturns")}
      read={(file) => tellFor(returnsAnswer, pathTo("debitReturns"), { ...file, dryRun })}
      more={
        <Checkbox
          label={say("debits.dryRun")}
          checked={dryRun}
          onChange={({ currentTarget }) => setDryRun(currentTarget.checked)}
        />
      }
      told={(told) => <Told told={told} />}
    />
  );
}

function Told({ told }: { readonly told: ReturnsAnswer }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { outcome, read, returned, changed, ended, reinstated, known, waiting } = told;
  const counts = { read, returned, changed, ended, reinstated, known, waiting };
  const counted = outcome === "refused" ? "" : ` ${say("debits.counts", counts)}`;
  return (
    <FileReport says={`${words("debits.outcome", outcome)}${counted}`}>
      {outcome === "refused" ? <FileFaults faults={told.faults} /> : <Lines lines={told.lines} />}
    </FileReport>
  );
}

function Lines({ lines }: Pick<ReturnsAnswer, "lines">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <Table
      says={say("files.report")}
      none={say("debits.told.none")}
      heads={[
        { words: say("files.line"), number: true },
        { words: say("debits.code") },
        { words: say("debits.heard") },
        { words: say("files.remedy") },
      ]}
      rows={lines.map((one, at) => ({
        key: `${String(one.line)} ${String(at)}`,
        cells: [
          String(one.line),
          [one.code, one.says].filter((part) => part !== null && part !== "").join(": "),
          words("debits.heard", one.heard),
          one.does,
        ],
      }))}
    />
  );
}
