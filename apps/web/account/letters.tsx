/** Letters and notices: what is due and by when, what went, what came back, and where else to write. */

import type { AccountView, LetterLine, LetterList, moneyLetterKind } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useDates } from "../parts/figures.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { tellDone, tellFailed } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { lettersQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { NewAddress } from "./letters-address.tsx";
import { AskNotice } from "./letters-ask.tsx";

export function Letters({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const query = useQuery(lettersQuery(account.id));
  return (
    <Panel title={say("letters.title")} id="letters">
      <Answered query={query}>{(list) => <Listed list={list} />}</Answered>
    </Panel>
  );
}

type Doing = "asking" | "address" | null;

function Listed({ list }: { readonly list: LetterList }): ReactNode {
  const say = useSay();
  const mayDecide = useMay("decide-care");
  const mayTalk = useMay("talk");
  const [doing, setDoing] = useState<Doing>(null);
  const { account, items, mayAsk, addresses } = list;
  const done = (): void => setDoing(null);
  return (
    <>
      {items.length === 0 ? <p className="quiet pad">{say("letters.none")}</p> : null}
      <ul className="holds letters">
        {items.map((line, n) => (
          <Row key={line.id ?? `${line.notice}-${String(n)}`} account={account} line={line} />
        ))}
      </ul>
      <Documents account={account} />
      <Addresses addresses={addresses} />
      <div className="turn pad">
        {mayDecide && mayAsk.length > 0 ? (
          <Button size="xs" variant="default" onClick={() => setDoing("asking")}>
            {say("letters.ask")}
          </Button>
        ) : null}
        {mayTalk ? (
          <Button size="xs" variant="default" onClick={() => setDoing("address")}>
            {say("letters.address")}
          </Button>
        ) : null}
      </div>
      {doing === "asking" ? <AskNotice account={account} mayAsk={mayAsk} onClose={done} /> : null}
      {doing === "address" ? <NewAddress list={list} onClose={done} /> : null}
    </>
  );
}

type Sign = { readonly tone: Tone; readonly icon: IconName };

const signs: { readonly [S in LetterLine["state"]]: Sign } = {
  due: { tone: "amber", icon: "clock" },
  asked: { tone: "accent", icon: "person" },
  lacking: { tone: "red", icon: "warn" },
  planned: { tone: "accent", icon: "clock" },
  "under-way": { tone: "amber", icon: "send" },
  sent: { tone: "green", icon: "check" },
  returned: { tone: "red", icon: "back" },
  "not-sent": { tone: "plain", icon: "stop" },
};

type RowProps = { readonly account: string; readonly line: LetterLine };

function Row({ account, line }: RowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at, day } = useDates();
  const { tone, icon } = signs[line.state];
  const notice = words("notice", line.notice);
  return (
    <li>
      <div>
        <p>
          <strong>{notice}</strong>{" "}
          <Tag tone={tone} icon={icon}>
            {words("letter", line.isAgain && line.state === "sent" ? "sent-again" : line.state)}
          </Tag>
        </p>
        {line.dueBy === null ? null : (
          <p className={line.late ? "tone-red" : ""}>
            {say(line.late ? "letters.late" : "letters.due", { day: day(line.dueBy) })}
          </p>
        )}
        {line.lacks.length === 0 ? null : (
          <p>
            {say("letters.lacks", {
              what: line.lacks.map((one) => words("lack", one)).join(", "),
            })}
          </p>
        )}
        <p className="quiet">
          {line.at === null ? null : <>{at(line.at)}. </>}
          {line.printedEndOn === null
            ? null
            : `${say("letters.printedEnd", { day: day(line.printedEndOn) })} `}
          {line.because === null ? null : `${line.because}. `}
          <span className="cite">{line.cite}</span>
        </p>
        <Openings account={account} line={line} notice={notice} />
      </div>
      {line.state === "sent" && line.id !== null ? (
        <CameBack account={account} letter={line.id} notice={notice} />
      ) : null}
    </li>
  );
}

type OpeningsProps = RowProps & { readonly notice: string };

/** Pages and words of what went; of what did not go yet, as it would be written now. */
function Openings({ account, line, notice }: OpeningsProps): ReactNode {
  const say = useSay();
  const { id, state } = line;
  const wanted = state === "due" || state === "asked" || state === "planned";
  if (id !== null && line.isKept) {
    return (
      <p className="openings">
        <Opening
          to={pathTo("letterPages", { id })}
          says={say("letters.pages")}
          of={say("letters.pages.of", { notice })}
        />
        <Opening
          to={pathTo("letterWords", { id })}
          says={say("letters.words")}
          of={say("letters.words.of", { notice })}
        />
      </p>
    );
  }
  if (!wanted) return null;
  const search = { notice: line.notice, form: "pages" };
  return (
    <p className="openings">
      <Opening
        to={pathTo("previewLetter", { id: account }, search)}
        says={say("letters.preview")}
        of={say("letters.preview.of", { notice })}
      />
    </p>
  );
}

const documents = [
  "balanceStatement",
  "annualStatement",
  "paymentSchedule",
  "receipt",
  "settlementLetter",
  "paidInFullLetter",
] as const satisfies readonly (typeof moneyLetterKind.options)[number][];

/** Statements and the like: pages of each, written from the books when they are opened. */
function Documents({ account }: { readonly account: string }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <details className="pad">
      <summary>{say("letters.money")}</summary>
      <ul className="openings">
        {documents.map((kind) => (
          <li key={kind}>
            <Opening
              to={pathTo("moneyLetter", { id: account, kind })}
              says={words("moneyLetter", kind)}
              of={say("letters.pages.of", { notice: words("moneyLetter", kind) })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

type OpeningProps = { readonly to: string; readonly says: string; readonly of: string };

const Opening = ({ to, says, of }: OpeningProps): ReactNode => (
  <a className="evidence" href={to} target="_blank" rel="noopener" aria-label={of}>
    <Icon name="letter" size={13} />
    {says}
  </a>
);

type CameBackProps = {
  readonly account: string;
  readonly letter: string;
  readonly notice: string;
};

function CameBack({ account, letter, notice }: CameBackProps): ReactNode {
  const say = useSay();
  const mayTalk = useMay("talk");
  const queries = useQueryClient();
  const back = useMutation({
    mutationFn: () => tell(pathTo("letterReturned", { id: letter }), {}),
    onSuccess: async () => {
      tellDone(say("letters.returned", { notice }));
      await Promise.all(
        ["account", "timeline"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, account] }),
        ),
      );
    },
    onError: (error) => tellFailed(error, say),
  });
  if (!mayTalk) return null;
  return (
    <Button
      size="xs"
      variant="default"
      loading={back.isPending}
      aria-label={say("letters.back.one", { notice })}
      onClick={() => back.mutate()}
    >
      {say("letters.back")}
    </Button>
  );
}

function Addresses({ addresses }: Pick<LetterList, "addresses">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (addresses.length === 0) return <p className="quiet pad">{say("letters.noAddress")}</p>;
  return (
    <ul className="holds letters" aria-label={say("letters.addresses")}>
      {addresses.map(({ name, lines, isGood, health }) => (
        <li key={`${name} ${lines.join(" ")}`}>
          <div>
            <p>{[name, ...lines].join(", ")}</p>
            <p>
              <Tag tone={isGood ? "green" : "red"} icon={isGood ? "check" : "warn"}>
                {words("address", health)}
              </Tag>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
