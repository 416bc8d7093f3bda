/** The webchat for any page: `<script src="https://HOST/widget.js" data-tenant="..." data-language="...">`. */

import { type Line, type Sent, lineTo } from "./line.ts";
import { type View, viewIn } from "./view.ts";
import { type WidgetWord, nearest } from "./words.ts";

const firstWaitMs = 1_000;
const longestWaitMs = 15_000;

const noteOf: Readonly<Record<Exclude<Sent, "sent">, WidgetWord>> = {
  "not-sent": "notSent",
  "too-fast": "tooFast",
  over: "over",
  full: "full",
};

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Hears as long as the chat is open, and comes back after a break. */
async function follow(line: Line, view: View, signal: AbortSignal): Promise<void> {
  let waitMs = firstWaitMs;
  let known: boolean | null = null;
  while (!signal.aborted) {
    const isOver = await line
      .listen((heard) => {
        waitMs = firstWaitMs;
        if (heard.kind === "line") {
          view.show(heard.line);
          return;
        }
        // What was typed to prove who one is leaves the screen with the proof.
        if (known !== null && known !== heard.known) view.clear();
        known = heard.known;
      }, signal)
      .catch(() => false);
    if (isOver) {
      line.forget();
      view.note("over");
      return;
    }
    await pause(waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }
}

function start(root: string, tenant: string, language: string): void {
  const line = lineTo(root, tenant, language);
  let hearing: AbortController | null = null;
  /** Words that may not have arrived: sent again they carry the id they had, and are one message. */
  let unsure: { readonly id: string; readonly text: string } | null = null;

  function hush(): void {
    hearing?.abort();
    hearing = null;
  }

  async function begin(): Promise<boolean> {
    if (!line.isBegun()) {
      view.clear();
      hush();
    }
    if (!(await line.begin())) {
      view.note("away");
      return false;
    }
    if (hearing === null) {
      hearing = new AbortController();
      void follow(line, view, hearing.signal);
    }
    return true;
  }

  async function send(text: string): Promise<void> {
    view.note(null);
    if (!(await begin())) {
      view.giveBack(text);
      return;
    }
    const isAgain = unsure?.text === text;
    const said = isAgain && unsure !== null ? unsure : { id: newId(), text };
    // It may have arrived after all and stand there by now: nothing more would come for it.
    if (!isAgain) view.wait(text);
    const sent = await line.send(said.id, text);
    unsure = sent === "sent" ? null : said;
    if (sent === "sent") return;
    view.giveBack(text);
    if (sent === "over") line.forget();
    view.note(noteOf[sent]);
  }

  const view = viewIn(language, {
    opened() {
      view.note(null);
      void begin();
    },
    closed: hush,
    sent: (text) => void send(text),
    ended() {
      hush();
      view.clear();
      view.close();
      void line.end();
    },
  });
}

const script = document.currentScript;
const tenant = script?.dataset["tenant"];
if (script instanceof HTMLScriptElement && tenant !== undefined) {
  const { origin } = new URL(script.src);
  const { language } = script.dataset;
  const asked = [language ?? "", document.documentElement.lang, ...navigator.languages];
  const begin = (): void => start(origin, tenant, nearest(asked));
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
}
