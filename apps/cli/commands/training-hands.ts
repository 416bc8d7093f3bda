/** A training shared out to threads, one to a core: the same bytes as by one, sooner. */

import { Worker, parentPort, workerData } from "node:worker_threads";
import {
  type Column,
  type Columns,
  type Example,
  type Fold,
  type TrainOptions,
  type Worth,
  judgeFold,
  learnColumns,
  shared,
  weightsOf,
  worthIn,
} from "@forbear/dialogue";
import { present } from "@forbear/kernel";

type Plan = Omit<TrainOptions, "progress">;
type Lesson = { readonly examples: readonly Example[]; readonly plan: Plan };

type Part =
  | { readonly kind: "fold"; readonly fold: number }
  | { readonly kind: "columns"; readonly worth: Worth; readonly columns: Columns };
type Learnt = { readonly features: Float64Array; readonly columns: readonly Column[] };
type Done<P extends Part> = P extends { readonly kind: "fold" } ? Fold : Learnt;
type News =
  | { readonly kind: "learnt"; readonly label: string }
  | { readonly kind: "done"; readonly made: Fold | Learnt };

/** What a thread does that was started by `trainTogether`: the parts that it is given, one after the other. */
export function lendHand(): void {
  const { examples, plan } = workerData as Lesson;
  const port = present(parentPort, "a hand is a thread of another");
  const tell = (news: News): void => port.postMessage(news);
  const options: TrainOptions = { ...plan, progress: (label) => tell({ kind: "learnt", label }) };
  port.on("message", (part: Part) => {
    const made =
      part.kind === "fold"
        ? judgeFold(examples, part.fold, options)
        : learnColumns(examples, part.worth, part.columns, options);
    tell({ kind: "done", made });
  });
}

/** A thread of this program, and what it was given to do. */
function handOf(lesson: Lesson, learnt: (label: string) => void, program: string) {
  const thread = new Worker(program, { workerData: lesson });
  const give = <P extends Part>(part: P): Promise<Done<P>> =>
    new Promise((resolve, reject) => {
      const hear = (news: News): void => {
        if (news.kind === "learnt") return learnt(news.label);
        thread.off("message", hear);
        thread.off("error", reject);
        resolve(news.made as Done<P>);
      };
      thread.on("message", hear);
      thread.once("error", reject);
      thread.postMessage(part);
    });
  return { give, rest: () => thread.terminate() };
}

/** Learns by `hands` threads of `program`, which calls `lendHand`, what `train` learns by one, to the bit. */
export async function trainTogether(
  examples: readonly Example[],
  { progress, ...plan }: TrainOptions,
  hands: number,
  program = present(process.argv[1], "a program has a file"),
): Promise<Uint8Array> {
  const steps = classesIn(plan);
  let done = 0;
  const learnt = (label: string): void => progress?.(label, (done += 1), steps);
  const crew = Array.from({ length: hands }, () => handOf({ examples, plan }, learnt, program));
  try {
    const parts = Array.from(
      { length: plan.heldOut },
      (_, fold) => ({ kind: "fold", fold }) as const,
    );
    const folds = await eachBy(crew, parts);
    const worth = worthIn(folds);
    const shares = shared(hands).map((columns) => ({ kind: "columns", worth, columns }) as const);
    const learntBy = await eachBy(crew, shares);
    const { features } = present(learntBy[0], "there is a hand at least");
    const columns = learntBy.flatMap((one) => one.columns);
    return weightsOf(folds, features, columns, plan);
  } finally {
    await Promise.all(crew.map((hand) => hand.rest()));
  }
}

const classesIn = ({ heldOut }: Plan): number =>
  (heldOut + 1) * shared(1).reduce((most, { to }) => Math.max(most, to), 0);

/** Every part done by whichever hand is free; what they made, in the order of the parts. */
async function eachBy<P extends Part>(
  crew: readonly ReturnType<typeof handOf>[],
  parts: readonly P[],
): Promise<readonly Done<P>[]> {
  const made: Done<P>[] = [];
  const waiting = [...parts.entries()];
  await Promise.all(
    crew.map(async ({ give }) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [at, part] = next;
        made[at] = await give(part);
      }
    }),
  );
  return made;
}
