/** A file that somebody gives us to read: chosen, sent as it is, and told row by row what is wrong with it. */

import { Button, FileInput, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { inBase64 } from "../parts/file.ts";
import { Panel } from "../parts/panel.tsx";
import { Failed } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { useSay } from "../words/say.tsx";

type Content = { readonly fileName: string; readonly content: string };

type ReadFileProps<T> = {
  readonly title: string;
  /** What kinds of file there are, and how they are made up. */
  readonly says?: string;
  /** What the file is called here, and which files fit. */
  readonly label: string;
  readonly accept?: string;
  /** What the button that reads it is called. */
  readonly act: string;
  /** False while something else is still to be chosen. */
  readonly ready?: boolean;
  readonly read: (file: Content) => Promise<T>;
  /** What else is chosen, before the file and after it. */
  readonly children?: ReactNode;
  readonly more?: ReactNode;
  /** What became of it. */
  readonly told?: (answer: T) => ReactNode;
};

export function ReadFile<T>(props: ReadFileProps<T>): ReactNode {
  const { title, says, label, accept, act, ready = true, children, more, told } = props;
  const say = useSay();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const read = useMutation({
    mutationFn: async (chosen: File) =>
      props.read({ fileName: chosen.name, content: await inBase64(chosen) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  });
  return (
    <>
      <Panel title={title}>
        {read.isError ? <Failed error={read.error} /> : null}
        {says === undefined ? null : <p className="quiet pad">{says}</p>}
        <div className="terms-fields pad">
          {children}
          <FileInput
            label={label}
            placeholder={say("file.choose")}
            value={file}
            onChange={setFile}
            {...(accept === undefined ? {} : { accept })}
          />
          {more}
        </div>
        <Group className="pad">
          <Button
            disabled={file === null || !ready}
            loading={read.isPending}
            onClick={() => file !== null && read.mutate(file)}
          >
            {act}
          </Button>
        </Group>
      </Panel>
      {read.data === undefined ? null : told?.(read.data)}
    </>
  );
}

type ReportProps = { readonly says: string; readonly children?: ReactNode };

/** What became of a file: in a sentence, and then line by line. */
export function FileReport({ says, children }: ReportProps): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("files.report")}>
      <p className="pad" role="status">
        {says}
      </p>
      {children}
    </Panel>
  );
}

type Fault = {
  readonly line: number;
  readonly field: string | null;
  readonly says: string;
  readonly remedy: string;
};

/** What is wrong with which row, and what to do about it. */
export function FileFaults({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
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
