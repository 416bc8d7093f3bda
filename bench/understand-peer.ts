/** nlp.js, one manager a language, trained with its documented defaults on the lines that we learn from. */

import { createRequire } from "node:module";
import { join } from "node:path";
import type { Example, Language } from "@forbear/dialogue";
import { present } from "@forbear/kernel";
import { isInstalled, peerFolder } from "./peers.ts";

type Answer = { readonly intent: string };
type Manager = {
  readonly addDocument: (language: string, text: string, intent: string) => void;
  readonly train: () => Promise<void>;
  readonly process: (language: string, text: string) => Promise<Answer>;
};
type NlpModule = { readonly NlpManager: new (settings: object) => Manager };

const folder = peerFolder("understanding");

/** It has no Hindi in Latin letters: its English stemmer is given that. */
const tongues: Readonly<Record<Language, string>> = {
  en: "en",
  es: "es",
  hi: "hi",
  "hi-Latn": "en",
};

export type SortingPeer = (language: Language, text: string) => Promise<string>;

/** Trained on the first label of each example ("none" without any); undefined where it is not to be had. */
export async function trainedPeer(examples: readonly Example[]): Promise<SortingPeer | undefined> {
  if (folder === undefined || !isInstalled(folder, true)) return undefined;
  const load = createRequire(join(folder, "package.json"));
  const { NlpManager } = load("node-nlp") as NlpModule;
  const managers = new Map<Language, Manager>();
  for (const [language, tongue] of Object.entries(tongues)) {
    const settings = { languages: [tongue], autoSave: false, forceNER: false, nlu: { log: false } };
    const manager = new NlpManager(settings);
    for (const example of examples) {
      if (example.language !== language) continue;
      manager.addDocument(tongue, example.text, example.labels[0] ?? "none");
    }
    await manager.train();
    if (isLanguage(language)) managers.set(language, manager);
  }
  return async (language, text) => {
    const { intent } = await present(managers.get(language)).process(tongues[language], text);
    return intent;
  };
}

const isLanguage = (name: string): name is Language => name in tongues;
