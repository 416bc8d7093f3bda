/** Accounts at payment processors: keys go in and are never shown again; who joins one is two. */

import type { ProcessorAccountView, ProcessorsView } from "@forbear/contract";
import { processorAccount, processorChecked } from "@forbear/contract";
import { Button, Group, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useDates } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered, Failed } from "../parts/states.tsx";
import { Tag } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tellFor } from "../server/ask.ts";
import { processorsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Confirmed } from "./act.tsx";
import { Table } from "../parts/table.tsx";
import { MoneyNav } from "./nav.tsx";

export function ProcessorsPage(): ReactNode {
  const say = useSay();
  const query = useQuery(processorsQuery());
  useTitle(say("processors.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("processors.title")}</h1>
        <p className="quiet">{say("processors.says")}</p>
      </header>
      <MoneyNav />
      <Answered query={query} rows={6}>
        {(known) => (
          <>
            <Accounts known={known} />
            {known.sample ? null : <Join />}
            {known.sample ? null : <Posts posts={known.posts} />}
          </>
        )}
      </Answered>
    </div>
  );
}

const tones = { asked: "amber", "in-force": "green", refused: "plain", ended: "plain" } as const;

function Accounts({ known }: { readonly known: ProcessorsView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { sample, takes, byInstallation, accounts } = known;
  return (
    <Panel title={say("processors.accounts")}>
      <p className="pad">
        {sample
          ? say("processors.sample")
          : takes !== null
            ? say("processors.takes", { processor: words("processors.name", takes) })
            : say(byInstallation ? "processors.takes.installation" : "processors.takes.none")}
      </p>
      <Table
        says={say("processors.accounts")}
        none={say("processors.accounts.none")}
        heads={[
          { words: say("processors.processor") },
          { words: say("processors.key") },
          { words: say("processors.hooks") },
          { words: say("processors.state") },
          { words: say("processors.checked") },
          { words: say("processors.do") },
        ]}
        rows={accounts.map((one) => ({
          key: one.id,
          cells: [
            words("processors.name", one.provider),
            say("processors.key.ends", {
              last4: one.last4,
              mode: words("processors.mode", one.mode),
            }),
            <Hooks key="h" account={one} />,
            <State key="s" account={one} />,
            <Checked key="c" account={one} />,
            <Deeds key="d" account={one} />,
          ],
        }))}
      />
    </Panel>
  );
}

type Of = { readonly account: ProcessorAccountView };

function Hooks({ account: { hookLast4, olderUntil } }: Of): ReactNode {
  const say = useSay();
  const { at } = useDates();
  const [newest = "", older] = hookLast4;
  if (older === undefined || olderUntil === null) return `…${newest}`;
  return say("processors.hooks.older", { newest, older, until: at(olderUntil) });
}

function State({ account: { status, askedBy, askedAt } }: Of): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  return (
    <>
      <Tag tone={tones[status]}>{words("processors.state", status)}</Tag>{" "}
      <span className="quiet">
        {askedBy === null
          ? say("processors.asked.machine", { at: at(askedAt) })
          : say("processors.asked", { name: askedBy, at: at(askedAt) })}
      </span>
    </>
  );
}

function Checked({ account: { checkedAs, checkedAt } }: Of): ReactNode {
  const say = useSay();
  const { at } = useDates();
  if (checkedAs === null || checkedAt === null) return say("none");
  return say(`processors.checked.${checkedAs}`, { at: at(checkedAt) });
}

function Deeds({ account }: Of): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { id, status, provider, ownAsk } = account;
  const processor = words("processors.name", provider);
  const act = { needs: "join-processors", params: { id }, otherwise: "" } as const;
  if (status === "asked" && ownAsk) return say("processors.own");
  if (status === "asked") {
    return (
      <Group gap="xs">
        <Confirmed
          {...act}
          route="decideProcessor"
          body={{ agreed: true }}
          words={say("processors.agree", { processor })}
          done={say("processors.agreed", { processor })}
        />
        <Confirmed
          {...act}
          route="decideProcessor"
          body={{ agreed: false }}
          words={say("processors.refuse", { processor })}
          done={say("processors.refused")}
        />
      </Group>
    );
  }
  if (status !== "in-force") return "";
  return (
    <Group gap="xs">
      <Check account={account} />
      <Confirmed
        {...act}
        route="leaveProcessor"
        body={{}}
        words={say("processors.leave", { processor })}
        done={say("processors.left", { processor })}
      />
    </Group>
  );
}

function Check({ account: { id, provider } }: Of): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const queries = useQueryClient();
  const processor = words("processors.name", provider);
  const check = useMutation({
    mutationFn: () => tellFor(processorChecked, pathTo("checkProcessor", { id }), {}),
    onSuccess({ checkedAs, mode }) {
      const inMode = words("processors.mode", mode);
      tellDone(say(`processors.check.${checkedAs}`, { processor, mode: inMode }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money", "processors"] }),
  });
  return (
    <>
      {check.isError ? <Failed error={check.error} /> : null}
      <Button size="xs" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {say("processors.check", { processor })}
      </Button>
    </>
  );
}

const nothing = { key: "", keyId: "", hookSecret: "" };
const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** What is typed here leaves the page when it is sent, and does not come back. */
function Join(): ReactNode {
  const say = useSay();
  const queries = useQueryClient();
  const [provider, setProvider] = useState<Which>("stripe");
  const [typed, setTyped] = useState(nothing);
  const put = (name: keyof typeof nothing) => (text: string) =>
    setTyped((before) => ({ ...before, [name]: text }));
  const keep = useMutation({
    mutationFn() {
      const body = {
        provider,
        key: orNull(typed.key),
        keyId: provider === "razorpay" ? orNull(typed.keyId) : null,
        hookSecret: orNull(typed.hookSecret),
      };
      return tellFor(processorAccount, pathTo("askProcessor"), body);
    },
    onSuccess({ status }) {
      tellDone(say(status === "asked" ? "processors.kept.asked" : "processors.kept.in-force"));
      setTyped(nothing);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money", "processors"] }),
  });
  const secret = { autoComplete: "off", maxLength: 250, miw: 260 } as const;
  const empty = orNull(typed.key) === null && orNull(typed.hookSecret) === null;
  return (
    <Panel title={say("processors.set")}>
      <p className="quiet pad">{say("processors.set.says")}</p>
      {keep.isError ? <Failed error={keep.error} /> : null}
      <Group gap="sm" align="end" className="pad">
        <Which provider={provider} choose={setProvider} />
        {provider === "razorpay" ? (
          <TextInput
            {...secret}
            label={say("processors.keyId")}
            value={typed.keyId}
            onChange={({ currentTarget }) => put("keyId")(currentTarget.value)}
          />
        ) : null}
        <PasswordInput
          {...secret}
          label={say("processors.secretKey")}
          description={say("processors.unchanged")}
          value={typed.key}
          onChange={({ currentTarget }) => put("key")(currentTarget.value)}
        />
        <PasswordInput
          {...secret}
          label={say("processors.hookSecret")}
          description={say("processors.unchanged")}
          value={typed.hookSecret}
          onChange={({ currentTarget }) => put("hookSecret")(currentTarget.value)}
        />
        <Button disabled={empty} loading={keep.isPending} onClick={() => keep.mutate()}>
          {say("processors.keep")}
        </Button>
      </Group>
    </Panel>
  );
}

type Which = ProcessorAccountView["provider"];

function Which({
  provider,
  choose,
}: {
  readonly provider: Which;
  readonly choose: (provider: Which) => void;
}): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <NativeSelect
      label={say("processors.processor")}
      value={provider}
      onChange={({ currentTarget }) =>
        choose(currentTarget.value === "razorpay" ? "razorpay" : "stripe")
      }
      data={(["stripe", "razorpay"] as const).map((name) => ({
        value: name,
        label: words("processors.name", name),
      }))}
    />
  );
}

function Posts({ posts }: Pick<ProcessorsView, "posts">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <Panel title={say("processors.posts")}>
      <p className="quiet pad">{say("processors.posts.says")}</p>
      <Table
        says={say("processors.posts")}
        none={say("none")}
        heads={[{ words: say("processors.processor") }, { words: say("processors.posts") }]}
        rows={posts.map(({ provider, url }) => ({
          key: provider,
          cells: [words("processors.name", provider), <code key="u">{url}</code>],
        }))}
      />
    </Panel>
  );
}
