/** The handset: one picks a person of the sample and plays them, texting back as they might. */

import type { Part } from "@forbear/contract";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, Outlet, getRouteApi, useParams } from "@tanstack/react-router";
import { type ReactNode, Suspense, lazy, useState } from "react";
import { Connection, LiveDot } from "../frame/connection.tsx";
import { useMe } from "../frame/inside.tsx";
import { SchemeToggle } from "../frame/scheme.tsx";
import { keyActs } from "../keys/catalogue.ts";
import { useKeys } from "../keys/keys.tsx";
import { Pressed } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { More } from "../parts/more.tsx";
import { useRowKeys } from "../parts/rows.ts";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { partsQuery } from "../server/queries.ts";
import { useCodeWords, usePlace, useSay } from "../words/say.tsx";

const KeyHelp = lazy(async () => ({ default: (await import("../keys/help.tsx")).KeyHelp }));
const route = getRouteApi("/inside/handset");

export function Handset(): ReactNode {
  const say = useSay();
  const { tenant } = useMe();
  const { person } = useParams({ strict: false });
  const [help, setHelp] = useState<"unseen" | "open" | "closed">("unseen");
  const navigate = route.useNavigate();
  useTitle(say("handset.title"));
  useKeys({
    help: () => setHelp("open"),
    goHome: () => void navigate({ to: "/" }),
    goHandset: () => void navigate({ to: "/handset" }),
    search: () => document.querySelector<HTMLInputElement>("[data-search]")?.select(),
  });
  return (
    <div className={person === undefined ? "handset" : "handset is-playing"}>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <header className="bar">
        <div className="bar-whose">
          <Icon name="phone" size={18} />
          <strong>{say("handset.title")}</strong>
          <span className="quiet wide-only">{say("handset.of", { tenant: tenant.name })}</span>
        </div>
        <div className="bar-own">
          <LiveDot />
          <SchemeToggle />
          <Link to="/" className="quiet-link">
            {say("handset.leave")}
          </Link>
        </div>
      </header>
      <Connection />
      <main id="main" tabIndex={-1}>
        <Parts playing={person} />
        {person === undefined ? (
          <div className="stage is-bare">
            <Empty icon="phone" title={say("handset.pick")} says={say("handset.pick.says")} />
          </div>
        ) : (
          <Outlet />
        )}
      </main>
      <Suspense>
        {help === "unseen" ? null : (
          <KeyHelp opened={help === "open"} onClose={() => setHelp("closed")} />
        )}
      </Suspense>
    </div>
  );
}

function Parts({ playing }: { readonly playing: string | undefined }): ReactNode {
  const say = useSay();
  const navigate = route.useNavigate();
  const { q = "" } = route.useSearch();
  const [text, setText] = useState(q);
  const [asked] = useDebouncedValue(text.trim(), 200);
  const query = useInfiniteQuery(partsQuery(asked));
  const list = useRowKeys<HTMLUListElement>();
  return (
    <section className="parts" aria-label={say("handset.parts")}>
      <h1 className="only-heard">{say("handset.title")}</h1>
      <TextInput
        data-search
        type="search"
        aria-label={say("handset.search")}
        placeholder={say("handset.search")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          const found = text.trim();
          if (found !== q) {
            void navigate({ to: ".", search: found === "" ? {} : { q: found }, replace: true });
          }
        }}
        leftSection={<Icon name="search" />}
        rightSection={<Pressed act={keyActs.search} />}
      />
      <Answered query={query} rows={9}>
        {({ pages }) => {
          const parts = pages.flatMap(({ items }) => items);
          if (parts.length === 0) {
            const sought = asked === "" ? "handset.none" : "handset.unfound";
            return <Empty icon="people" title={say(sought)} says={say(`${sought}.says`)} />;
          }
          return (
            <ul ref={list} className="part-list" tabIndex={-1}>
              {parts.map((part) => (
                <PartRow key={part.person} part={part} playing={playing === part.person} />
              ))}
              {query.hasNextPage ? (
                <li>
                  <More of={query} />
                </li>
              ) : null}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
}

function PartRow({ part, playing }: { readonly part: Part; readonly playing: boolean }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const placeWords = usePlace();
  const { person, name, place, language, lastMessage } = part;
  return (
    <li>
      <Link
        to="/handset/$person"
        params={{ person }}
        search={(known) => known}
        data-row
        className="part"
        aria-current={playing ? "page" : undefined}
      >
        <span className="part-name">
          <strong>{name}</strong>
          <span className="quiet">{words("language", language)}</span>
        </span>
        <span className="quiet">{placeWords(place)}</span>
        <span className={lastMessage === null ? "part-last quiet" : "part-last"}>
          {lastMessage ?? say("handset.silent")}
        </span>
      </Link>
    </li>
  );
}
