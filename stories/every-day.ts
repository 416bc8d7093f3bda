/** A strategy that writes far more often than any law allows, for stories of budgets. */

import { type InForce, inForce } from "@forbear/operations";

/** Far more than any law allows: somebody is written to every day, on every channel there is. */
export function everyDay(by: InForce, channels: readonly string[]): InForce {
  const steps = Array.from({ length: 12 }, (_, day) => ({
    waitDays: day === 0 ? 0 : 1,
    when: "true",
    do: {
      kind: "contact",
      channels: [
        ...channels.slice(day % channels.length),
        ...channels.slice(0, day % channels.length),
      ],
      template: "reminder",
      act: "collect",
    },
  }));
  const document = {
    name: "every-day",
    version: 1,
    experiment: { name: "every-day", holdoutBasisPoints: 0 },
    intervalDays: 1,
    stops: [{ name: "paid", when: "false" }],
    segments: [{ name: "all", when: "true", path: "daily" }],
    paths: [{ name: "daily", purpose: "collect", steps }],
  };
  const documents = by.settings.documents.map((one) =>
    one.kind === "strategy" ? { ...one, body: JSON.stringify(document) } : one,
  );
  return inForce({ ...by.settings, documents });
}
