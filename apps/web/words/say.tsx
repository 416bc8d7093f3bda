/** Every word on the screen comes from a file of messages; here is how a component says one. */

import type { ReactNode } from "react";
import { IntlProvider, useIntl } from "react-intl";
import en from "./en.json" with { type: "json" };
import { placeInWords } from "./place.ts";

export type WordKey = keyof typeof en;

/** What fills the slots of a message. */
export type Slots = Readonly<Record<string, string | number>>;
export type Say = (key: WordKey, slots?: Slots) => string;

/** English of the reader's own country, so that dates and figures look as they are used to. */
const readersEnglish = (): string => englishOf(navigator.languages);

/** The first English tag; some systems name languages in ways that Intl refuses ("en-US@posix"). */
export const englishOf = (languages: readonly string[]): string =>
  languages.find((tag) => /^en(-[a-z]{2})?$/i.test(tag)) ?? "en-US";

export function Words({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <IntlProvider locale={readersEnglish()} defaultLocale="en" messages={en}>
      {children}
    </IntlProvider>
  );
}

/** A place by its code, in the reader's words. */
export function usePlace(): (place: string) => string {
  const { locale } = useIntl();
  return (place) => placeInWords(place, locale);
}

/** Says a message by its key. */
export function useSay(): Say {
  const intl = useIntl();
  return (key, slots) => intl.formatMessage({ id: key }, slots);
}

const isKey = (key: string): key is WordKey => Object.hasOwn(en, key);

/**
 * A code of the server in words: by its own message where there is one, else its code made readable.
 * @param group what kind of code, the first part of the message's key
 */
export function useCodeWords(): (group: string, code: string) => string {
  const say = useSay();
  return (group, code) => {
    const key = `${group}.${code}`;
    return isKey(key) ? say(key) : readable(code);
  };
}

/** "right-party_contact" becomes "Right party contact". */
export function readable(code: string): string {
  const words = code.replaceAll(/[-_.]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
