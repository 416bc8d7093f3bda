/** Files of clients: past contacts that count from then on, and payments that the client had itself. */

import { type ToldFileAnswer, toldFileAnswer } from "@forbear/contract";
import { FileInput, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tellFor } from "../server/ask.ts";
import { moneyQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { FileFaults, FileReport, ReadFile } from "./read-file.tsx";
import { MoneyNav } from "./nav.tsx";

export function FilesPage(): ReactNode {
  const say = useSay();
  const query = useQuery(moneyQuery());
  useTitle(say("files.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("files.title")}</h1>
        <p className="quiet">{say("files.says")}</p>
        <Link to="/money/debits" className="quiet-link">
          {say("files.ofBanks")}
        </Link>
      </header>
      <MoneyNav />
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
  const [mapping, setMapping] = useState<File | null>(null);
  const [chosen, setChosen] = useState<Chosen>({
    kind: "direct-payments",
    client: clients[0]?.client ?? "",
    mode: "dry-run",
  });
  if (!may) return <p>{say("files.notYours")}</p>;
  return (
    <ReadFile
      title={say("files.read")}
      says={say(`files.columns.${chosen.kind}`)}
      label={say("files.file")}
      accept=".csv,text/csv"
      act={say(chosen.mode === "dry-run" ? "files.try" : "files.take")}
      ready={chosen.client !== ""}
      read={async (file) => {
        const body = { ...chosen, ...file, mapping: await mappingOf(mapping) };
        return tellFor(toldFileAnswer, pathTo("toldFile"), body);
      }}
      more={
        <>
          <FileInput
            label={say("files.mapping")}
            placeholder={say("file.choose")}
            value={mapping}
            accept=".json,application/json"
            clearable
            clearButtonProps={{ "aria-label": say("files.noMapping") }}
            onChange={setMapping}
          />
          <BadRows chosen={chosen} onChange={setChosen} />
        </>
      }
      told={(report) => <Report report={report} />}
    >
      <Choices chosen={chosen} clients={clients} onChange={setChosen} />
    </ReadFile>
  );
}

type ChosenProps = {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

function Choices({ chosen, clients, onChange }: ChosenProps & UploadProps): ReactNode {
  const say = useSay();
  return (
    <>
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
    </>
  );
}

function BadRows({ chosen, onChange }: ChosenProps): ReactNode {
  const say = useSay();
  return (
    <NativeSelect
      label={say("files.mode")}
      value={chosen.mode}
      onChange={({ currentTarget }) =>
        onChange({ ...chosen, mode: oneOf(modes, currentTarget.value, "dry-run") })
      }
      data={modes.map((mode) => ({ value: mode, label: say(`files.mode.${mode}`) }))}
    />
  );
}

function Report({ report }: { readonly report: ToldFileAnswer }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { outcome, read, placed, same, bad, faults, faultsInAll } = report;
  const counts = say("files.counts", { read, placed, same, bad });
  return (
    <FileReport says={`${words("files.outcome", outcome)} ${counts}`}>
      <FileFaults faults={faults} />
      {faultsInAll > faults.length ? (
        <p className="quiet pad">
          {say("files.moreFaults", { count: faultsInAll - faults.length })}
        </p>
      ) : null}
    </FileReport>
  );
}
