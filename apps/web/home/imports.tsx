/** Files on their way in: how far each is, row by row, and what was wrong in it. */

import type { ImportProgress } from "@forbear/contract";
import { Progress } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { FormattedNumber } from "react-intl";
import { Icon } from "../parts/icons.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";

const tones: Readonly<Record<ImportProgress["status"], Tone>> = {
  running: "accent",
  done: "green",
  refused: "red",
  stopped: "amber",
};

/** An import that ends while one looks stays in view; one that had ended before is history. */
export function Imports({ imports }: { readonly imports: readonly ImportProgress[] }): ReactNode {
  const say = useSay();
  const seen = useSeenRunning(imports);
  const shown = imports.filter(({ id, status }) => status !== "done" || seen.has(id));
  if (shown.length === 0) return null;
  return (
    <section className="imports" aria-label={say("imports")}>
      {shown.map((each) => (
        <Import key={each.id} of={each} />
      ))}
    </section>
  );
}

function useSeenRunning(imports: readonly ImportProgress[]): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const running = imports
    .filter(({ status }) => status === "running")
    .map(({ id }) => id)
    .join(" ");
  useEffect(() => {
    if (running === "") return;
    setSeen((known) => new Set([...known, ...running.split(" ")]));
  }, [running]);
  return seen;
}

/** Whole percent of the rows read; null while nobody knows how many there are. */
export function percentOf({ readRows, totalRows, status }: ImportProgress): number | null {
  if (status === "done") return 100;
  if (totalRows === null || totalRows === 0) return null;
  return Math.min(100, Math.floor((readRows * 100) / totalRows));
}

function Import({ of }: { readonly of: ImportProgress }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const percent = percentOf(of);
  const { fileName: file, client, status } = of;
  return (
    <article className="panel import">
      <header>
        <h2>{say("import.title", { file, client })}</h2>
        <Tag tone={tones[status]} icon={status === "done" ? "check" : "download"}>
          {words("import", status)}
        </Tag>
      </header>
      <Progress.Root size={8}>
        <Progress.Section
          withAria={false}
          role="progressbar"
          aria-label={say("import.progress", { file })}
          aria-valuetext={percent === null ? say("import.unknown") : `${percent}%`}
          {...(percent === null ? {} : { "aria-valuenow": percent })}
          value={percent ?? 100}
          animated={status === "running"}
          color={status === "refused" ? "red" : "pine"}
        />
      </Progress.Root>
      <dl className="strip">
        <div>
          <dt>{say("import.read")}</dt>
          <dd className="figure">
            <FormattedNumber value={of.readRows} />
            {of.totalRows === null ? null : (
              <span className="quiet">
                {" / "}
                <FormattedNumber value={of.totalRows} />
              </span>
            )}
          </dd>
        </div>
        <Count label={say("import.placed")} value={of.placedRows} />
        <Count label={say("import.same")} value={of.sameRows} />
        <Count label={say("import.bad")} value={of.badRows} bad={of.badRows > 0} />
      </dl>
    </article>
  );
}

type CountProps = { readonly label: string; readonly value: number; readonly bad?: boolean };

function Count({ label, value, bad = false }: CountProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={bad ? "figure is-bad" : "figure"}>
        {bad ? <Icon name="warn" /> : null}
        <FormattedNumber value={value} />
      </dd>
    </div>
  );
}
