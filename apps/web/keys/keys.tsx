/** Keys at work: bound while a component that names them is shown, silent while somebody types. */

import {
  type ReactNode,
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from "react";
import { tinykeys } from "tinykeys";
import { type KeyAct, type KeyName, keyActs } from "./catalogue.ts";

type Switch = { readonly on: boolean; set(on: boolean): void };

const KeySwitch = createContext<Switch>({ on: true, set: () => undefined });

const stored = "forbear-keys";

/** Single keys can be switched off, for those whose voice or touch would press them unawares. */
export function Keys({ children }: { readonly children: ReactNode }): ReactNode {
  const [on, setOn] = useState(() => localStorage.getItem(stored) !== "off");
  const value = useMemo(
    () => ({
      on,
      set(next: boolean) {
        localStorage.setItem(stored, next ? "on" : "off");
        setOn(next);
      },
    }),
    [on],
  );
  return <KeySwitch value={value}>{children}</KeySwitch>;
}

export const useKeySwitch = (): Switch => use(KeySwitch);

export type Bindings = { readonly [K in KeyName]?: () => void };

/** Binds keys for as long as the component is shown; what each does may change at any time. */
export function useKeys(bindings: Bindings): void {
  const { on } = useKeySwitch();
  const names = Object.keys(bindings).sort().join(" ");
  const press = useEffectEvent((name: KeyName, event: KeyboardEvent) => {
    const act: KeyAct = keyActs[name];
    if (act.always !== true && (!on || isTyping(event) || isDialogOpen())) return;
    const run = bindings[name];
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const bound = names
      .split(" ")
      .filter(isKeyName)
      .flatMap((name) => keyActs[name].press.map((keys) => [keys, name] as const));
    return tinykeys(
      window,
      Object.fromEntries(
        bound.map(([keys, name]) => [keys, (event: KeyboardEvent) => press(name, event)]),
      ),
    );
  }, [names]);
}

const isKeyName = (name: string): name is KeyName => Object.hasOwn(keyActs, name);

const typed = 'input:not([type="checkbox"],[type="radio"]), textarea, select, [contenteditable]';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(typed) !== null;

const isDialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
