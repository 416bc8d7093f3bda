/** The chat as it is seen and heard: a button, a dialog in its own shadow, and what was said in it. */

import type { Said } from "./line.ts";
import { css } from "./style.ts";
import { type WidgetWord, wordsOf } from "./words.ts";

/** What a person does with it. */
export type Doings = {
  readonly opened: () => void;
  readonly closed: () => void;
  readonly sent: (text: string) => void;
  readonly ended: () => void;
};

export type View = {
  /** Adds a line unless it is there; what was waiting for it goes. */
  show(line: Said): void;
  /** A line of theirs that is on its way. */
  wait(text: string): void;
  /** Takes what waited away; gives the words back to be sent again. */
  giveBack(text: string): void;
  clear(): void;
  note(word: WidgetWord | null): void;
  close(): void;
};

function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** The parts of the chat, put together but not yet on the page. */
function partsIn(language: string) {
  const words = wordsOf(language);
  const open = made(
    "button",
    { type: "button", class: "open act", "aria-expanded": "false", "aria-controls": "chat" },
    words.open,
  );
  const close = made("button", { type: "button" }, words.close);
  const list = made("ol", {});
  const said = made(
    "div",
    { class: "said", role: "log", "aria-live": "polite", "aria-label": words.said, tabindex: "0" },
    list,
  );
  const note = made("p", { class: "note", role: "status" });
  const box = made("textarea", { id: "words", rows: "2", maxlength: "1000", autocomplete: "off" });
  const send = made("button", { type: "submit", class: "act" }, words.send);
  const end = made("button", { type: "button" }, words.end);
  const form = made(
    "form",
    { novalidate: "" },
    made("label", { for: "words" }, words.write),
    box,
    made("div", { class: "below" }, send, end),
  );
  const title = made("h2", { id: "title" }, words.title);
  const chat = made(
    "dialog",
    { class: "chat", id: "chat", "aria-labelledby": "title" },
    made("header", {}, title, close),
    said,
    note,
    form,
  );
  return { words, open, close, list, said, note, box, end, form, chat };
}

type Parts = ReturnType<typeof partsIn>;

/** Puts the chat at the end of the page. */
export function viewIn(language: string, doings: Doings): View {
  const parts = partsIn(language);
  const host = made("div", { lang: language, "data-forbear-webchat": "" });
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(parts.open, parts.chat);
  document.body.append(host);
  const close = () => closing(parts, doings);
  listenTo(parts, doings, close);
  return { ...linesOf(parts), close };
}

function closing({ chat, open }: Parts, doings: Doings): void {
  if (!chat.open) return;
  chat.close();
  open.hidden = false;
  open.setAttribute("aria-expanded", "false");
  open.focus();
  doings.closed();
}

function listenTo(parts: Parts, doings: Doings, close: () => void): void {
  const { open, chat, box, form, end } = parts;
  open.addEventListener("click", () => {
    if (chat.open) return;
    chat.show();
    open.setAttribute("aria-expanded", "true");
    box.focus();
    doings.opened();
  });
  parts.close.addEventListener("click", close);
  chat.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    close();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    box.focus();
    if (text === "") return;
    box.value = "";
    doings.sent(text);
  });
  end.addEventListener("click", doings.ended);
}

function linesOf({ words, list, said, note, box }: Parts): Omit<View, "close"> {
  const shown = new Set<string>();
  const waiting: { readonly text: string; readonly item: HTMLLIElement }[] = [];
  const put = (from: Said["from"], text: string, manner: string): HTMLLIElement => {
    const who = made("span", { class: "unseen" }, `${words[from]}: `);
    const item = made("li", { class: `${from}${manner}` }, who, text);
    list.append(item);
    said.scrollTop = said.scrollHeight;
    return item;
  };
  const unwait = (text: string): void => {
    const at = waiting.findIndex((one) => one.text === text);
    if (at >= 0) waiting.splice(at, 1)[0]?.item.remove();
  };
  return {
    show({ id, from, text }) {
      if (shown.has(id)) return;
      shown.add(id);
      if (from === "you") unwait(text);
      put(from, text, "");
    },
    wait: (text) => void waiting.push({ text, item: put("you", text, " waiting") }),
    giveBack(text) {
      unwait(text);
      if (box.value === "") box.value = text;
    },
    clear() {
      list.replaceChildren();
      shown.clear();
      waiting.length = 0;
    },
    note: (word) => void (note.textContent = word === null ? "" : words[word]),
  };
}
