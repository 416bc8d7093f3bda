/** Income and expenditure: what each who owes told of their household, and a form for what they tell now. */

import type { AccountView, MeansForm, MeansView } from "@forbear/contract";
import { meansNoted } from "@forbear/contract";
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseDecimal, toJson } from "@forbear/kernel";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { DialogForm } from "../parts/dialog-form.tsx";
import { Amount, useDates, useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { pathTo, tellFor } from "../server/ask.ts";
import { meansQuery } from "../server/queries.ts";
import { type WordKey, useCodeWords, useSay } from "../words/say.tsx";

export function Means({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const may = useMay("talk");
  const query = useQuery(meansQuery(account.id));
  const [noting, setNoting] = useState(false);
  return (
    <Panel
      title={say("means.title")}
      beside={
        may ? (
          <Button size="xs" variant="default" onClick={() => setNoting(true)}>
            {say("means.note")}
          </Button>
        ) : null
      }
    >
      <Answered query={query} rows={2}>
        {(known) => (
          <>
            {known.people.map((one) => (
              <Told key={one.person} of={one} />
            ))}
            {noting ? (
              <Note account={account.id} known={known} onClose={() => setNoting(false)} />
            ) : null}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function Told({ of }: { readonly of: MeansView["people"][number] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const { told, name } = of;
  if (told === null) return <p className="quiet pad">{say("means.none", { name })}</p>;
  const lines = [
    ["means.income", told.income],
    ["means.essentials", told.essentials],
    ["means.otherDebts", told.otherDebts],
    ["means.sustainable", told.sustainable],
  ] as const;
  return (
    <div className="pad">
      <p>
        {say("means.told", {
          name,
          day: day(told.on),
          source: words("means.source", told.source),
        })}{" "}
        {told.isOld ? say("means.old") : ""}
      </p>
      <dl className="means-lines">
        {lines.map(([key, amount]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{amount === null ? say("unknown") : <Amount of={amount} />}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The lines of the form, by the part of the statement that they belong to. */
const lines = {
  income: ["wages", "partner", "benefits", "pensions", "otherIncome"],
  essentials: ["housing", "utilities", "localTax", "care", "travel", "insurance", "otherCosts"],
  otherDebts: ["arrears", "credit"],
} as const;
type Part = keyof typeof lines;
const parts: readonly Part[] = ["income", "essentials", "otherDebts"];
const periods = ["month", "fortnight", "week", "year"] as const;
type Period = (typeof periods)[number];

type Written = { readonly text: string; readonly period: Period };
const blank: Written = { text: "", period: "month" };

type NoteProps = {
  readonly account: string;
  readonly known: MeansView;
  readonly onClose: () => void;
};

function Note({ account, known, onClose }: NoteProps): ReactNode {
  const say = useSay();
  const money = useMoney();
  const queries = useQueryClient();
  const [person, setPerson] = useState(known.people[0]?.person ?? "");
  const [written, setWritten] = useState<Readonly<Record<string, Written>>>({});
  const [adults, setAdults] = useState<number | string>(1);
  const [children, setChildren] = useState<number | string>(0);
  const form = formOf(known.currency, person, written, adults, children);
  const note = useMutation({
    mutationFn: (body: MeansForm) =>
      tellFor(meansNoted, pathTo("noteMeans", { id: account }), body),
    async onSuccess({ sustainable }) {
      onClose();
      tellDone(
        sustainable === null
          ? say("means.noted")
          : say("means.noted.keepsUp", { amount: money(sustainable) }),
      );
      await queries.invalidateQueries({ queryKey: ["account", account] });
    },
  });
  return (
    <DialogForm
      title={say("means.note")}
      says={say("means.note.says")}
      act={say("means.keep")}
      pending={note.isPending}
      error={note.error}
      ready={form !== null}
      wide
      onTry={(online) => {
        if (form !== null && online) note.mutate(form);
      }}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={say("means.who")}
        value={person}
        onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        data={known.people.map((one) => ({ value: one.person, label: one.name }))}
      />
      <Household
        adults={adults}
        childrenCount={children}
        onAdults={setAdults}
        onChildren={setChildren}
      />
      {parts.map((part) => (
        <Lines key={part} part={part} written={written} onChange={setWritten} />
      ))}
      <p role="status">{form === null ? say("means.unreadable") : ""}</p>
    </DialogForm>
  );
}

type HouseholdProps = {
  readonly adults: number | string;
  readonly childrenCount: number | string;
  readonly onAdults: (count: number | string) => void;
  readonly onChildren: (count: number | string) => void;
};

function Household(props: HouseholdProps): ReactNode {
  const say = useSay();
  return (
    <div className="terms-fields">
      <NumberInput
        label={say("means.adults")}
        value={props.adults}
        onChange={props.onAdults}
        min={1}
        max={19}
        allowDecimal={false}
      />
      <NumberInput
        label={say("means.children")}
        value={props.childrenCount}
        onChange={props.onChildren}
        min={0}
        max={19}
        allowDecimal={false}
      />
    </div>
  );
}

type LinesProps = {
  readonly part: Part;
  readonly written: Readonly<Record<string, Written>>;
  readonly onChange: (written: Readonly<Record<string, Written>>) => void;
};

function Lines({ part, written, onChange }: LinesProps): ReactNode {
  const say = useSay();
  return (
    <fieldset className="means-part">
      <legend>{say(`means.${part}`)}</legend>
      {lines[part].map((line) => {
        const now = written[line] ?? blank;
        const label = say(`means.line.${line}` satisfies WordKey);
        return (
          <div key={line} className="means-row">
            <TextInput
              label={label}
              value={now.text}
              inputMode="decimal"
              maxLength={20}
              onChange={({ currentTarget }) =>
                onChange({ ...written, [line]: { ...now, text: currentTarget.value } })
              }
            />
            <NativeSelect
              label={say("means.every", { line: label })}
              value={now.period}
              onChange={({ currentTarget }) => {
                const period = periods.find((one) => one === currentTarget.value) ?? "month";
                onChange({ ...written, [line]: { ...now, period } });
              }}
              data={periods.map((one) => ({ value: one, label: say(`means.period.${one}`) }))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** What is sent; null while something cannot be read. Lines that are left empty are nothing. */
function formOf(
  currency: string,
  person: string,
  written: Readonly<Record<string, Written>>,
  adults: number | string,
  children: number | string,
): MeansForm | null {
  if (typeof adults !== "number" || typeof children !== "number" || person === "") return null;
  const unread: string[] = [];
  const of = (part: Part): MeansForm["income"] =>
    lines[part].flatMap((line) => {
      const { text, period } = written[line] ?? blank;
      if (text.trim() === "") return [];
      const amount = parseDecimal(text.trim().replaceAll(",", ""), currency);
      if (!amount.ok || amount.value.minor < 0n) {
        unread.push(line);
        return [];
      }
      return [{ amount: toJson(amount.value), period }];
    });
  const form = {
    person,
    income: of("income"),
    essentials: of("essentials"),
    otherDebts: of("otherDebts"),
    household: { adults, children },
  };
  return unread.length === 0 ? form : null;
}
