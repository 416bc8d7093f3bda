/** The strategy: a versioned document of segments, paths and steps, read with every fault told. */

import { type Channel, channels } from "@forbear/accounts";
import {
  DocumentReader,
  type Fault,
  type Json,
  type Result,
  canonical,
  err,
  memberPath,
  ok,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { Experiment } from "./assignment.ts";
import { type Condition, parseCondition } from "./condition.ts";

/** What the law is asked about a contact; the words of its facts. */
export type ContactAct = "collect" | "paymentReminder";

export type Doing =
  | {
      readonly kind: "contact";
      /** The first that the law, the person and their contact points allow is taken. */
      readonly channels: readonly Channel[];
      readonly template: string;
      readonly act: ContactAct;
    }
  | { readonly kind: "queue"; readonly queue: string };

/** So many days after the step before, or after the path began; passed over unless `when` holds. */
export type CollectStep = {
  readonly waitDays: number;
  readonly when: string;
  readonly do: Doing;
};

/** So many days before a promise or an instalment falls due. */
export type ServiceStep = {
  readonly daysBeforeDue: number;
  readonly when: string;
  readonly do: Doing;
};

/** A `collect` path is walked once; a `service` path once for each date on which money is due. */
export type Path =
  | { readonly name: string; readonly purpose: "collect"; readonly steps: readonly CollectStep[] }
  | { readonly name: string; readonly purpose: "service"; readonly steps: readonly ServiceStep[] };

export type Segment = { readonly name: string; readonly when: string; readonly path: string };
export type StopRule = { readonly name: string; readonly when: string };

export type StrategyDocument = {
  readonly name: string;
  readonly version: number;
  /** Held out are the `collect` paths; what a person asked for themselves is served to all. */
  readonly experiment: Experiment;
  /** Days from one contact of a `collect` path to the next, however paths change. */
  readonly intervalDays: number;
  /** While one holds, nothing is done. */
  readonly stops: readonly StopRule[];
  /** The first that holds names the path; a debt that is in none is left alone. */
  readonly segments: readonly Segment[];
  readonly paths: readonly Path[];
};

/** A document that was read: its hash, and its conditions ready to be asked. */
export type Strategy = {
  readonly document: StrategyDocument;
  readonly hash: string;
  /** By the text of each condition. */
  readonly conditions: ReadonlyMap<string, Condition>;
};

/** Names the exact document that a step rested on. */
export const strategyHash = (document: StrategyDocument): string => sha256(canonical(document));

/** One reading: the document's faults, and the conditions it met. */
class StrategyReader extends DocumentReader {
  readonly conditions = new Map<string, Condition>();

  condition(value: Json | undefined, path: string): string {
    const text = this.text(value, path);
    if (text === "" || this.conditions.has(text)) return text;
    const condition = parseCondition(text);
    if (condition.ok) this.conditions.set(text, condition.value);
    else this.fault(path, condition.error);
    return text;
  }

  named(value: Json, path: string): StopRule {
    const { name, when } = this.members(value, path, ["name", "when"]);
    return {
      name: this.text(name, memberPath(path, "name")),
      when: this.condition(when, memberPath(path, "when")),
    };
  }

  segment(value: Json, path: string): Segment {
    const { name, when, path: to } = this.members(value, path, ["name", "when", "path"]);
    return {
      name: this.text(name, memberPath(path, "name")),
      when: this.condition(when, memberPath(path, "when")),
      path: this.text(to, memberPath(path, "path")),
    };
  }

  experiment(value: Json | undefined): Experiment {
    const path = "experiment";
    const { name, holdoutBasisPoints } = this.members(value, path, ["name", "holdoutBasisPoints"]);
    return {
      name: this.text(name, memberPath(path, "name")),
      holdoutBasisPoints: this.whole(
        holdoutBasisPoints,
        memberPath(path, "holdoutBasisPoints"),
        [0, 5_000],
      ),
    };
  }

  doing(value: Json | undefined, path: string): Doing {
    const names = ["kind", "channels", "template", "act", "queue"];
    const { kind, queue, ...contact } = this.members(value, path, names);
    const of = this.oneOf(kind, memberPath(path, "kind"), ["contact", "queue"]);
    if (of === "queue") {
      this.members(value, path, ["kind", "queue"]);
      return { kind: "queue", queue: this.text(queue, memberPath(path, "queue")) };
    }
    this.members(value, path, ["kind", "channels", "template", "act"]);
    const listed = this.list(contact["channels"], memberPath(path, "channels"));
    const preferred = listed.map((one) => this.oneOf(one.item, one.path, channels));
    this.once(preferred, (at) => memberPath(path, `channels[${at}]`));
    return {
      kind: "contact",
      channels: preferred,
      template: this.text(contact["template"], memberPath(path, "template")),
      act: this.oneOf(contact["act"], memberPath(path, "act"), ["collect", "paymentReminder"]),
    };
  }

  path(value: Json, path: string): Path {
    const members = this.members(value, path, ["name", "purpose", "steps"]);
    const name = this.text(members["name"], memberPath(path, "name"));
    const steps = this.list(members["steps"], memberPath(path, "steps"));
    const kinds = ["collect", "service"] as const;
    const purpose = this.oneOf(members["purpose"], memberPath(path, "purpose"), kinds);
    if (purpose === "collect") {
      return {
        name,
        purpose,
        steps: steps.map((step) => {
          const { days, ...rest } = this.step(step.item, step.path, "waitDays");
          return { waitDays: days, ...rest };
        }),
      };
    }
    const service = steps.map((step) => {
      const { days, ...rest } = this.step(step.item, step.path, "daysBeforeDue");
      return { daysBeforeDue: days, ...rest };
    });
    this.#servesOnly(service, memberPath(path, "steps"));
    return { name, purpose, steps: service };
  }

  step(value: Json, path: string, days: "waitDays" | "daysBeforeDue") {
    const members = this.members(value, path, [days, "when", "do"]);
    return {
      days: this.whole(members[days], memberPath(path, days), [0, 366]),
      when: this.condition(members["when"], memberPath(path, "when")),
      do: this.doing(members["do"], memberPath(path, "do")),
    };
  }

  #servesOnly(steps: readonly ServiceStep[], path: string): void {
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (before !== undefined && before.daysBeforeDue <= step.daysBeforeDue) {
        this.fault(
          `${path}[${at}].daysBeforeDue`,
          "must be nearer to the date than the step before",
        );
      }
      if (step.do.kind === "contact" && step.do.act !== "paymentReminder") {
        this.fault(`${path}[${at}].do.act`, "must be paymentReminder: this path does not collect");
      }
    }
  }
}

/** Reads a strategy; every fault is told, each by its path in the document. */
export function parseStrategy(value: Json): Result<Strategy, readonly Fault[]> {
  const read = new StrategyReader();
  const names = ["name", "version", "experiment", "intervalDays", "stops", "segments", "paths"];
  const members = read.members(value, "", names);
  const document: StrategyDocument = {
    name: read.text(members["name"], "name"),
    version: read.whole(members["version"], "version", [1, 1_000_000]),
    experiment: read.experiment(members["experiment"]),
    intervalDays: read.whole(members["intervalDays"], "intervalDays", [1, 90]),
    stops: read.list(members["stops"], "stops").map(({ item, path }) => read.named(item, path)),
    segments: read
      .list(members["segments"], "segments")
      .map(({ item, path }) => read.segment(item, path)),
    paths: read.list(members["paths"], "paths").map(({ item, path }) => read.path(item, path)),
  };
  checkNames(read, document);
  if (read.faults.length > 0) return err(read.faults);
  return ok({ document, hash: strategyHash(document), conditions: read.conditions });
}

/** Each name once; each segment leads to a path, and each path is led to. */
function checkNames(read: StrategyReader, { stops, segments, paths }: StrategyDocument): void {
  for (const [list, all] of Object.entries({ stops, segments, paths })) {
    read.once(
      all.map((one) => one.name),
      (at) => `${list}[${at}].name`,
    );
  }
  for (const [at, segment] of segments.entries()) {
    if (paths.some((path) => path.name === segment.path)) continue;
    read.fault(`segments[${at}].path`, `there is no path ${segment.path}`);
  }
  for (const [at, path] of paths.entries()) {
    if (segments.some((segment) => segment.path === path.name)) continue;
    read.fault(`paths[${at}].name`, `no segment leads to ${path.name}`);
  }
}
