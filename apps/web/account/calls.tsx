/** Calls of ours about the account, and how each ended: whoever made one says it, once. */

import type { AccountView, CallEnd, CallList } from "@forbear/contract";
import { callEnd } from "@forbear/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useDates } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { useOnline } from "../parts/online.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered, Failed } from "../parts/states.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { callsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

export function Calls({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const query = useQuery(callsQuery(account.id));
  return (
    <Panel title={say("calls.title")}>
      <Answered query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet pad">{say("calls.none")}</p>
          ) : (
            <ul className="holds">
              {items.map((call) => (
                <CallRow key={call.id} account={account.id} call={call} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
}

type CallRowProps = { readonly account: string; readonly call: CallList["items"][number] };

function CallRow({ account, call }: CallRowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  const may = useMay("talk");
  return (
    <li className="call">
      <p>{say("calls.made", { at: at(call.at), to: call.to })}</p>
      {call.end === null ? (
        <>
          <p className="quiet">{say("calls.open")}</p>
          {may ? <Ending account={account} call={call} /> : null}
        </>
      ) : (
        <p>{words("calls.end", call.end)}</p>
      )}
    </li>
  );
}

function Ending({ account, call }: CallRowProps): ReactNode {
  const say = useSay();
  const online = useOnline();
  const { at } = useDates();
  const queries = useQueryClient();
  const [end, setEnd] = useState<CallEnd>("conversation");
  const note = useMutation({
    mutationFn: () => tell(pathTo("callEnded", { id: call.id }), { end }),
    onSuccess: () => tellDone(say("calls.noted")),
    onSettled: () => queries.invalidateQueries({ queryKey: ["account", account] }),
  });
  return (
    <form
      className="call-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (online) note.mutate();
      }}
    >
      {note.error === null ? null : <Failed error={note.error} />}
      <NativeSelect
        label={say("calls.how", { at: at(call.at) })}
        value={end}
        onChange={({ currentTarget }) =>
          setEnd(callEnd.options.find((one) => one === currentTarget.value) ?? "conversation")
        }
        data={callEnd.options.map((one) => ({ value: one, label: say(`calls.end.${one}`) }))}
      />
      <Button type="submit" size="xs" loading={note.isPending} disabled={!online}>
        {say("calls.note")}
      </Button>
    </form>
  );
}
