/** Other people's rule engines, prepared as their documentation advises: one rule set a place and channel. */

import { createRequire } from "node:module";
import { join } from "node:path";
import { present } from "@forbear/kernel";
import type { Condition, Flat, FlatPack, FlatRequest, Outcome, Said } from "./gate-pack.ts";
import { isInstalled, peerFolder } from "./peers.ts";

/** Answers one request; `knowsRequire` false: it can say no more than allow or deny. */
export type Peer = {
  readonly name: string;
  readonly version: string;
  readonly knowsRequire: boolean;
  readonly prepare: (packs: readonly FlatPack[]) => Promise<void>;
  readonly answer: (request: FlatRequest) => Promise<Said>;
};

const folder = peerFolder("");

/** Those that are here; none where they cannot be installed. */
export function peersHere(mayInstall: boolean): readonly Peer[] {
  if (folder === undefined || !isInstalled(folder, mayInstall)) return [];
  const load = createRequire(join(folder, "package.json"));
  return [zenEngine(load), jsonRulesEngine(load), cedar(load)];
}

export const peerNames = ["zen-engine", "json-rules-engine", "cedar"] as const;

const versionIn = (load: NodeJS.Require, name: string): string =>
  (load(join(present(folder), "node_modules", name, "package.json")) as { version: string })
    .version;

const verdictOf = (outcomes: readonly Outcome[]): Said["verdict"] =>
  outcomes.includes("deny") ? "deny" : outcomes.includes("require") ? "require" : "allow";

type ZenTable = { readonly evaluate: (flat: Flat) => Promise<{ readonly result: unknown }> };
type ZenModule = {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => ZenTable;
  };
};
type ZenRow = { readonly id: string; readonly outcome: Outcome };

/** A decision table that collects every row that holds, as its reasons. */
function zenEngine(load: NodeJS.Require): Peer {
  const { ZenEngine } = load("@gorules/zen-engine") as ZenModule;
  const tables = new Map<string, ZenTable>();
  return {
    name: "zen-engine",
    version: versionIn(load, "@gorules/zen-engine"),
    knowsRequire: true,
    async prepare(packs) {
      const engine = new ZenEngine();
      for (const pack of packs) tables.set(pack.key, engine.createDecision(zenContent(pack)));
    },
    async answer({ pack, flat }) {
      const { result } = await present(tables.get(pack.key)).evaluate(flat);
      const rows = result as readonly ZenRow[];
      return {
        verdict: verdictOf(rows.map(({ outcome }) => outcome)),
        ruleIds: new Set(rows.map(({ id }) => id)),
      };
    },
  };
}

const comparisons = { below: "<", atLeast: ">=", equal: "==" } as const;

/** As Zen and Cedar write a condition. */
const compared = ({ is, value }: Condition, fact: string): string =>
  `${fact} ${comparisons[is]} ${typeof value === "string" ? `"${value}"` : String(value)}`;

/** One column of whole conditions: faster by a third than a column a fact, which are mostly empty. */
function zenContent({ rules }: FlatPack): object {
  const inputs = [{ id: "when", name: "when" }];
  const outputs = ["id", "outcome"].map((name) => ({ id: `out_${name}`, name, field: name }));
  const rows = rules.map(({ id, outcome, when }, i) => ({
    _id: `row_${String(i)}`,
    when: when.map((condition) => compared(condition, condition.fact)).join(" and "),
    out_id: `"${id}"`,
    out_outcome: `"${outcome}"`,
  }));
  const at = { x: 0, y: 0 };
  const content = { hitPolicy: "collect", inputs, outputs, rules: rows };
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in", position: at, content: {} },
      { id: "table", type: "decisionTableNode", name: "table", position: at, content },
      { id: "out", type: "outputNode", name: "out", position: at, content: {} },
    ],
    edges: [
      { id: "e1", sourceId: "in", targetId: "table", type: "edge" },
      { id: "e2", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

type JreEngine = {
  readonly addRule: (rule: object) => unknown;
  readonly run: (facts: Flat) => Promise<{
    readonly events: readonly {
      readonly type: string;
      readonly params?: { readonly id: string };
    }[];
  }>;
};
type JreModule = { readonly Engine: new () => JreEngine };

const jreOperators = {
  below: "lessThan",
  atLeast: "greaterThanInclusive",
  equal: "equal",
} as const;

function jsonRulesEngine(load: NodeJS.Require): Peer {
  const { Engine } = load("json-rules-engine") as JreModule;
  const engines = new Map<string, JreEngine>();
  return {
    name: "json-rules-engine",
    version: versionIn(load, "json-rules-engine"),
    knowsRequire: true,
    async prepare(packs) {
      for (const { key, rules } of packs) {
        const engine = new Engine();
        for (const { id, outcome, when } of rules) {
          const all = when.map(({ fact, is, value }) => ({
            ...{ fact, value, operator: jreOperators[is] },
          }));
          engine.addRule({ conditions: { all }, event: { type: outcome, params: { id } } });
        }
        engines.set(key, engine);
      }
    },
    async answer({ pack, flat }) {
      const { events } = await present(engines.get(pack.key)).run(flat);
      const outcomes = events.map(({ type }): Outcome => (type === "deny" ? "deny" : "require"));
      const ruleIds = new Set(events.flatMap(({ params }) => params?.id ?? []));
      return { verdict: verdictOf(outcomes), ruleIds };
    },
  };
}

type CedarAnswer = {
  readonly type: string;
  readonly response?: {
    readonly decision: "allow" | "deny";
    readonly diagnostics: { readonly reason: readonly string[] };
  };
};
type CedarModule = {
  readonly preparsePolicySet: (id: string, policies: object) => { readonly type: string };
  readonly statefulIsAuthorized: (call: object) => CedarAnswer;
};

const who = { type: "Agency", id: "a" };
const doing = { type: "Action", id: "contact" };
const whom = { type: "Consumer", id: "c" };

const cedarCondition = (condition: Condition): string =>
  compared(condition, `context.${condition.fact}`);

/** Policies are parsed once; the request is validated against no schema, which is the faster way. */
function cedar(load: NodeJS.Require): Peer {
  const { preparsePolicySet, statefulIsAuthorized } = load(
    "@cedar-policy/cedar-wasm/nodejs",
  ) as CedarModule;
  return {
    name: "cedar",
    version: versionIn(load, "@cedar-policy/cedar-wasm"),
    knowsRequire: false,
    async prepare(packs) {
      for (const { key, rules } of packs) {
        const forbids = rules
          .filter(({ outcome }) => outcome === "deny")
          .map(({ id, when }, i) => {
            const condition = when.map(cedarCondition).join(" && ");
            const words = `forbid(principal, action, resource) when { ${condition} };`;
            return [`${id} ${String(i)}`, words] as const;
          });
        const permit = ["permit", "permit(principal, action, resource);"] as const;
        const staticPolicies = Object.fromEntries([permit, ...forbids]);
        const parsed = preparsePolicySet(key, { staticPolicies });
        present(parsed.type === "success" ? parsed : null, `policies of ${key}`);
      }
    },
    async answer({ pack, flat }) {
      const call = { principal: who, action: doing, resource: whom, context: flat, entities: [] };
      const { response } = statefulIsAuthorized({
        ...call,
        preparsedPolicySetId: pack.key,
        validateRequest: false,
      });
      const { decision, diagnostics } = present(response, "an answer of cedar");
      const reasons = decision === "deny" ? diagnostics.reason : [];
      return { verdict: decision, ruleIds: new Set(reasons.map((id) => id.split(" ")[0] ?? id)) };
    },
  };
}
