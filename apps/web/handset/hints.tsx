/** What the person would know of themselves, and things they might say in their own language. */

import type { Part } from "@forbear/contract";
import type { ReactNode } from "react";
import { Panel } from "../parts/panel.tsx";
import { useCodeWords, usePlace, useSay } from "../words/say.tsx";
import { phrases } from "./phrases.ts";

type HintsProps = { readonly part: Part; readonly onUse: (words: string) => void };

export function Hints({ part, onUse }: HintsProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const placeWords = usePlace();
  const { name, place, language, phone, bornOn, postcode, reference } = part;
  return (
    <aside id="hints" tabIndex={-1} className="hints" aria-label={say("hints.title")}>
      <Panel title={say("hints.who")}>
        <dl className="filing">
          <dt>{say("hints.name")}</dt>
          <dd>{name}</dd>
          <dt>{say("hints.place")}</dt>
          <dd>{placeWords(place)}</dd>
          <dt>{say("hints.phone")}</dt>
          <dd>{phone ?? say("none")}</dd>
          <dt>{say("hints.language")}</dt>
          <dd>{words("language", language)}</dd>
        </dl>
      </Panel>
      <Panel title={say("hints.proof")}>
        <p className="quiet pad">{say("hints.proof.says")}</p>
        <dl className="filing">
          <Proof label={say("hints.born")} value={bornOn} onUse={onUse} />
          <Proof label={say("hints.postcode")} value={postcode} onUse={onUse} />
          <Proof label={say("hints.reference")} value={reference} onUse={onUse} />
        </dl>
        <p className="quiet pad">
          {say("hints.visitor")}{" "}
          <a href={`/webchat?lang=${language}`} target="_blank" rel="noreferrer">
            {say("hints.visitor.go")}
          </a>
        </p>
      </Panel>
      <Panel title={say("hints.phrases")}>
        <ul className="phrases" lang={language}>
          {phrases[language].map((phrase) => (
            <li key={phrase}>
              <button type="button" className="chip" onClick={() => onUse(phrase)}>
                {phrase}
              </button>
            </li>
          ))}
        </ul>
      </Panel>
    </aside>
  );
}

type ProofProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onUse: (words: string) => void;
};

function Proof({ label, value, onUse }: ProofProps): ReactNode {
  const say = useSay();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value === null ? (
          say("unknown")
        ) : (
          <button
            type="button"
            className="chip"
            aria-label={say("hints.use", { value })}
            onClick={() => onUse(value)}
          >
            {value}
          </button>
        )}
      </dd>
    </>
  );
}
