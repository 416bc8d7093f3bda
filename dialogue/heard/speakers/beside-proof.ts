/** What a message says beside the words that prove who writes: a postcode or a day of birth is no sum and no day of a plan. */

import type { Proving } from "../../conversation.ts";
import type { Understood } from "../../meaning.ts";

/** A day of birth in words takes no more of them: "5 de enero de 1976", */
const mostTogether = 5;
/** and a proof stands among the first of a message. */
const mostRead = 60;

const hasFigure = /\p{Nd}/u;
const ofMoney = /[$£€₹]/u;
const edges = /^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu;

type Word = { readonly from: number; readonly to: number };

/** The shortest run of words that proves something by itself, a figure among them; null where none does. */
function proofAmong(
  text: string,
  words: readonly Word[],
  proves: (text: string) => Proving,
): Word | null {
  for (let long = 1; long <= mostTogether; long += 1) {
    for (let at = 0; at + long <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + long - 1]];
      if (first === undefined || last === undefined) continue;
      const run = text.slice(first.from, last.to);
      if (!hasFigure.test(run) || ofMoney.test(run)) continue;
      if (proves(run.replaceAll(edges, "")) === "right-secret") {
        return { from: first.from, to: last.to };
      }
    }
  }
  return null;
}

/** The message without the words that prove who writes, and without the values read in them. */
export function besideProof<T extends { readonly text: string; readonly understood: Understood }>(
  turn: T,
  proves: (text: string) => Proving,
): T {
  let { text } = turn;
  const proofs: string[] = [];
  for (;;) {
    const words = [...text.matchAll(/\S+/gu)]
      .slice(0, mostRead)
      .map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
    const found = proofAmong(text, words, proves);
    if (found === null) break;
    proofs.push(text.slice(found.from, found.to));
    text = `${text.slice(0, found.from)} ${text.slice(found.to)}`;
  }
  if (proofs.length === 0) return turn;
  const inProof = (said: string): boolean =>
    said.trim() !== "" && !text.includes(said) && proofs.some((proof) => overlap(said, proof));
  const values = turn.understood.values.filter((value) => !inProof(value.text));
  return { ...turn, text, understood: { ...turn.understood, values } };
}

/** A figure of the one stands in the other. */
const overlap = (said: string, proof: string): boolean =>
  said.includes(proof) ||
  proof.includes(said) ||
  (said.match(/\p{Nd}+/gu) ?? []).some((figure) => proof.includes(figure));
