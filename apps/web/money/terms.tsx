/** What is agreed with a client: the line in force, and a form for the next one. */

import type { TermsView } from "@forbear/contract";
import { Button, Group, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { tellDone } from "../parts/notify.ts";
import { useOnline } from "../parts/online.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered, Failed } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tell } from "../server/ask.ts";
import { termsQuery } from "../server/queries.ts";
import { type WordKey, useSay } from "../words/say.tsx";
import { type Draft, documentOf, newDraft, whatLacks } from "./terms-draft.ts";

const route = getRouteApi("/inside/desk/money/clients/$client/terms");

export function TermsPage(): ReactNode {
  const say = useSay();
  const { client } = route.useParams();
  const query = useQuery(termsQuery(client));
  useTitle(say("terms.title", { client }));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("terms.title", { client: query.data?.name ?? client })}</h1>
        <Link to="/money" className="quiet-link">
          {say("money.title")}
        </Link>
      </header>
      <Answered query={query} rows={8}>
        {(known) => (
          <>
            <InForce known={known} />
            <Publish key={known.version} known={known} />
          </>
        )}
      </Answered>
    </div>
  );
}

function InForce({ known }: { readonly known: TermsView }): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("terms.inForce")}>
      {known.document === null ? (
        <>
          <p className="pad">{say("terms.none")}</p>
          <p className="quiet pad">{say("terms.how", { client: known.client })}</p>
        </>
      ) : (
        <>
          <p className="pad">
            {say("terms.version", { version: known.version })}{" "}
            <code>{known.hash?.slice(0, 12)}</code>
          </p>
          <pre className="terms-document" tabIndex={0} aria-label={say("terms.inForce")}>
            {JSON.stringify(known.document, null, 2)}
          </pre>
        </>
      )}
    </Panel>
  );
}

function Publish({ known }: { readonly known: TermsView }): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const online = useOnline();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(newDraft);
  const [tried, setTried] = useState(false);
  const lacks = whatLacks(draft);
  const publish = useMutation({
    mutationFn: () =>
      tell(pathTo("publishTerms", { client: known.client }), {
        document: documentOf(known, draft),
      }),
    async onSuccess() {
      tellDone(say("terms.published", { version: known.version + 1 }));
      await queries.invalidateQueries({ queryKey: ["money"] });
    },
  });
  if (!may) return null;
  return (
    <Panel title={say("terms.new", { version: known.version + 1 })}>
      <form
        className="pad terms-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (lacks.length === 0 && online) publish.mutate();
        }}
      >
        <p className="quiet">{say("terms.new.says")}</p>
        {publish.error === null ? null : <Failed error={publish.error} />}
        <Fields draft={draft} lacks={tried ? lacks : []} onChange={setDraft} />
        <Group gap="sm" mt="md">
          <Button type="submit" loading={publish.isPending} disabled={!online}>
            {say("terms.publish")}
          </Button>
        </Group>
      </form>
    </Panel>
  );
}

type FieldsProps = {
  readonly draft: Draft;
  readonly lacks: readonly (keyof Draft)[];
  readonly onChange: (draft: Draft) => void;
};

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

function Fields({ draft, lacks, onChange }: FieldsProps): ReactNode {
  const say = useSay();
  const to = <K extends keyof Draft>(name: K, value: Draft[K]): void =>
    onChange({ ...draft, [name]: value });
  const wrong = (name: keyof Draft): string | null =>
    lacks.includes(name) ? say("terms.lacks") : null;
  const number = (
    name: { [K in keyof Draft]: Draft[K] extends number | string ? K : never }[keyof Draft],
    label: WordKey,
    most: number,
  ): ReactNode => (
    <NumberInput
      label={say(label)}
      value={draft[name]}
      min={0}
      max={most}
      error={wrong(name)}
      onChange={(value) => to(name, value as Draft[typeof name])}
    />
  );
  return (
    <div className="terms-fields">
      <TextInput
        type="date"
        label={say("terms.from")}
        value={draft.from}
        error={wrong("from")}
        onChange={({ currentTarget }) => to("from", currentTarget.value)}
      />
      <Cycle draft={draft} onChange={onChange} />
      <NativeSelect
        label={say("terms.pays")}
        value={draft.pays}
        onChange={({ currentTarget }) =>
          to("pays", currentTarget.value === "gross" ? "gross" : "net")
        }
        data={[
          { value: "net", label: say("terms.pays.net") },
          { value: "gross", label: say("terms.pays.gross") },
        ]}
      />
      {number("commission", "terms.commission", 100)}
      {number("direct", "terms.direct", 100)}
      {number("clearDays", "terms.clearDays", 120)}
      <TextInput
        label={say("terms.least")}
        value={draft.least}
        inputMode="decimal"
        error={wrong("least")}
        onChange={({ currentTarget }) => to("least", currentTarget.value)}
      />
      <TextInput
        label={say("terms.taxName")}
        value={draft.taxName}
        onChange={({ currentTarget }) => to("taxName", currentTarget.value)}
      />
      {number("taxPercent", "terms.taxPercent", 100)}
    </div>
  );
}

/** How often, and on which day. */
function Cycle({ draft, onChange }: Omit<FieldsProps, "lacks">): ReactNode {
  const say = useSay();
  const to = <K extends keyof Draft>(name: K, value: Draft[K]): void =>
    onChange({ ...draft, [name]: value });
  return (
    <>
      <NativeSelect
        label={say("terms.every")}
        value={draft.every}
        onChange={({ currentTarget }) =>
          to("every", currentTarget.value === "week" ? "week" : "month")
        }
        data={[
          { value: "month", label: say("terms.every.month") },
          { value: "week", label: say("terms.every.week") },
        ]}
      />
      {draft.every === "week" ? (
        <NativeSelect
          label={say("terms.weekday")}
          value={draft.weekday}
          onChange={({ currentTarget }) => to("weekday", currentTarget.value)}
          data={weekdays.map((one) => ({ value: one, label: say(`terms.weekday.${one}`) }))}
        />
      ) : (
        <NativeSelect
          label={say("terms.monthDay")}
          value={draft.monthDay}
          onChange={({ currentTarget }) => to("monthDay", currentTarget.value)}
          data={[
            { value: "last", label: say("terms.monthDay.last") },
            ...Array.from({ length: 28 }, (_, at) => String(at + 1)),
          ]}
        />
      )}
    </>
  );
}
