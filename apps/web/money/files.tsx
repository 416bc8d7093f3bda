/** Files of clients: past contacts that count from then on, and payments that the client had itself. */

import { type ToldFileAnswer, toldFileAnswer } from "@forbear/contract";
import { Button, FileInput, Group, NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { inBase64 } from "../parts/file.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered, Failed } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tellFor } from "../server/ask.ts";
import { moneyQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Table } from "./table.tsx";

export function FilesPage(): ReactNode {
  const say = useSay();
  const query = useQuery(moneyQuery());
  useTitle(say("files.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("files.title")}</h1>
        <p className="quiet">{say("files.says")}</p>
        <Link to="/money" className="quiet-link">
          {say("money.title")}
        </Link>
        <Link to="/money/debits" className="quiet-link">
          {say("files.ofBanks")}
        </Link>
      </header>
      <Answered query={query} rows={6}>
        {({ clients }) => <Upload clients={clients} />}
      </Answered>
    </div>
  );
}

const kinds = ["direct-payments", "contacts"] as const;
type Kind = (typeof kinds)[number];
const modes = ["dry-run", "good-rows", "all-or-nothing"] as const;
type Mode = (typeof modes)[number];

const oneOf = <T extends string>(all: readonly T[], text: string, otherwise: T): T =>
  all.find((one) => one === text) ?? otherwise;

type Chosen = {
  readonly kind: Kind;
  readonly client: string;
  readonly mode: Mode;
  readonly file: File | null;
  readonly mapping: File | null;
};

/** The mapping that was chosen, read. */
async function mappingOf(file: File | null): Promise<unknown> {
  if (file === null) return null;
  const text = await file.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // the server says what is wrong with it
  }
}

type UploadProps = {
  readonly clients: readonly { readonly client: string; readonly name: string }[];
};

function Upload({ clients }: UploadProps): ReactNode {
  const say = useSay();
  const may = useMay("tell-files");
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({
    kind: "direct-payments",
    client: clients[0]?.client ?? "",
    mode: "dry-run",
    file: null,
    mapping: null,
  });
  const read = useMutation({
    async mutationFn({ file, mapping, ...asked }: Chosen & { readonly file: File }) {
      const body = {
        ...asked,
        fileName: file.name,
        content: await inBase64(file),
        mapping: await mappingOf(mapping),
      };
      return tellFor(toldFileAnswer, pathTo("toldFile"), body);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  });
  const { file } = chosen;
  if (!may) return <p>{say("files.notYours")}</p>;
  return (
    <>
      <Panel title={say("files.read")}>
        {read.isError ? <Failed error={read.error} /> : null}
        <Choices chosen={chosen} clients={clients} onChange={setChosen} />
        <p className="quiet pad">{say(`files.columns.${chosen.kind}`)}</p>
        <Group className="pad">
          <Button
            disabled={file === null || chosen.client === ""}
            loading={read.isPending}
            onClick={() => file !== null && read.mutate({ ...chosen, file })}
          >
            {say(chosen.mode === "dry-run" ? "files.try" : "files.take")}
          </Button>
        </Group>
      </Panel>
      {read.data === undefined ? null : <Report report={read.data} />}
    </>
  );
}

type ChoicesProps = UploadProps & {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

function Choices({ chosen, clients, onChange }: ChoicesProps): ReactNode {
  const say = useSay();
  return (
    <div className="terms-fields pad">
      <NativeSelect
        label={say("files.kind")}
        value={chosen.kind}
        onChange={({ currentTarget }) =>
          onChange({ ...chosen, kind: oneOf(kinds, currentTarget.value, "contacts") })
        }
        data={kinds.map((kind) => ({ value: kind, label: say(`files.kind.${kind}`) }))}
      />
      <NativeSelect
        label={say("money.client")}
        value={chosen.client}
        onChange={({ currentTarget }) => onChange({ ...chosen, client: currentTarget.value })}
        data={clients.map(({ client, name }) => ({ value: client, label: name }))}
      />
      <FileInput
        label={say("files.file")}
        value={chosen.file}
        accept=".csv,text/csv"
        onChange={(file) => onChange({ ...chosen, file })}
      />
      <FileInput
        label={say("files.mapping")}
        value={chosen.mapping}
        accept=".json,application/json"
        clearable
        clearButtonProps={{ "aria-label": say("files.noMapping") }}
        onChange={(mapping) => onChange({ ...chosen, mapping })}
      />
      <NativeSelect
        label={say("files.mode")}
        value={chosen.mode}
        onChange={({ currentTarget }) =>
          onChange({ ...chosen, mode: oneOf(modes, currentTarget.value, "dry-run") })
        }
        data={modes.map((mode) => ({ value: mode, label: say(`files.mode.${mode}`) }))}
      />
    </div>
  );
}

function Report({ report }: { readonly report: ToldFileAnswer }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { outcome, read, placed, same, bad, faults, faultsInAll } = report;
  return (
    <Panel title={say("files.report")}>
      <p className="pad" role="status">
        {words("files.outcome", outcome)} {say("files.counts", { read, placed, same, bad })}
      </p>
      <Table
        says={say("files.faults")}
        none={say("files.faults.none")}
        heads={[
          { words: say("files.line"), number: true },
          { words: say("files.field") },
          { words: say("files.wrong") },
          { words: say("files.remedy") },
        ]}
        rows={faults.map((one) => ({
          key: `${String(one.line)} ${one.field ?? ""} ${one.code}`,
          cells: [String(one.line), one.field ?? "", one.says, one.remedy],
        }))}
      />
      {faultsInAll > faults.length ? (
        <p className="quiet pad">
          {say("files.moreFaults", { count: faultsInAll - faults.length })}
        </p>
      ) : null}
    </Panel>
  );
}
