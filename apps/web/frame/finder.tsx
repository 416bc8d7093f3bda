/** Finds anybody from anywhere, by name, phone, account or last four; Enter opens the account. */

import { Spotlight, createSpotlight } from "@mantine/spotlight";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useMoney } from "../parts/figures.tsx";
import { Icon } from "../parts/icons.tsx";
import { faultWords } from "../parts/states.tsx";
import { accountsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const [store, spotlight] = createSpotlight();
const most = 8;

type FinderProps = { readonly opened: boolean; readonly onClose: () => void };

export function Finder({ opened, onClose }: FinderProps): ReactNode {
  const say = useSay();
  const [query, setQuery] = useState("");
  useEffect(() => {
    if (opened) spotlight.open();
    else spotlight.close();
  }, [opened]);
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      title={say("find.title")}
      classNames={{ header: "only-heard" }}
      lockScroll={false}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        placeholder={say("find.placeholder")}
        aria-label={say("find.title")}
        leftSection={<Icon name="search" />}
      />
      <Found query={query} />
    </Spotlight.Root>
  );
}

function Found({ query }: { readonly query: string }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const money = useMoney();
  const navigate = useNavigate();
  const [q] = useDebouncedValue(query.trim(), 150);
  const found = useInfiniteQuery({
    ...accountsQuery({ q, life: "", held: "" }),
    enabled: q.length > 1,
  });
  if (q.length < 2) return <Spotlight.Empty>{say("find.how")}</Spotlight.Empty>;
  if (found.isError) return <Spotlight.Empty>{faultWords(found.error, say).says}</Spotlight.Empty>;
  if (found.isPending) return <Spotlight.Empty>{say("waiting")}</Spotlight.Empty>;
  const lines = found.data.pages.flatMap(({ items }) => items).slice(0, most);
  if (lines.length === 0) return <Spotlight.Empty>{say("find.none", { q })}</Spotlight.Empty>;
  return (
    <Spotlight.ActionsList>
      {lines.map((line) => (
        <Spotlight.Action
          key={line.id}
          label={line.person.name}
          description={`${line.creditor}, ${words("life", line.life)}`}
          leftSection={<Icon name="person" size={18} />}
          rightSection={<span className="figure">{money(line.balance)}</span>}
          onClick={() => void navigate({ to: "/accounts/$account", params: { account: line.id } })}
        />
      ))}
    </Spotlight.ActionsList>
  );
}
