/** A file of returns or of mandates that ended: tried first, read in, told line by line what to do. */

import { type ReturnsAnswer, returnsAnswer } from "@forbear/contract";
import { Button, Checkbox, FileInput, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { inBase64 } from "../parts/file.ts";
import { Panel } from "../parts/panel.tsx";
import { Failed } from "../parts/states.tsx";
import { pathTo, tellFor } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Table } from "./table.tsx";

export function ReturnsFile(): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [dryRun, setDryRun] = useState(true);
  const read = useMutation({
    mutationFn: async (returned: File) =>
      tellFor(returnsAnswer, pathTo("debitReturns"), {
        fileName: returned.name,
        content: await inBase64(returned),
        dryRun,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  });
  if (!may) return null;
  return (
    <Panel title={say("debits.told")}>
      {read.isError ? <Failed error={read.error} /> : null}
      <p className="quiet pad">{say("debits.told.says")}</p>
      <Group gap="sm" align="end" className="pad">
        <FileInput label={say("debits.returnsFile")} value={file} onChange={setFile} miw={240} />
        <Checkbox
          label={say("debits.dryRun")}
          checked={dryRun}
          onChange={({ currentTarget }) => setDryRun(currentTarget.checked)}
        />
        <Button
          disabled={file === null}
          loading={read.isPending}
          onClick={() => file !== null && read.mutate(file)}
        >
          {say(dryRun ? "files.try" : "debits.readReturns")}
        </Button>
      </Group>
      {read.data === undefined ? null : <Told told={read.data} />}
    </Panel>
  );
}

function Told({ told }: { readonly told: ReturnsAnswer }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { outcome, read, returned, changed, ended, reinstated, known, waiting } = told;
  const counts = { read, returned, changed, ended, reinstated, known, waiting };
  return (
    <>
      <p className="pad" role="status">
        {words("debits.outcome", outcome)}{" "}
        {outcome === "refused" ? "" : say("debits.counts", counts)}
      </p>
      {outcome === "refused" ? <Faults faults={told.faults} /> : <Lines lines={told.lines} />}
    </>
  );
}

function Lines({ lines }: Pick<ReturnsAnswer, "lines">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <Table
      says={say("debits.told")}
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

function Faults({ faults }: Pick<ReturnsAnswer, "faults">): ReactNode {
  const say = useSay();
  return (
    <Table
      says={say("files.faults")}
      none={say("files.faults.none")}
      heads={[
        { words: say("files.line"), number: true },
        { words: say("files.field") },
        { words: say("files.wrong") },
        { words: say("files.remedy") },
      ]}
      rows={faults.map((one, at) => ({
        key: `${String(one.line)} ${String(at)}`,
        cells: [String(one.line), one.field ?? "", one.says, one.remedy],
      }))}
    />
  );
}
