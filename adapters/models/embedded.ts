/** The embedded model as a port: it answers in this process, always, and in microseconds. */

import { type Model as Weights, loadModel, understand } from "@forbear/dialogue";
import { must } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { Model } from "@forbear/operations";

/** @param weights the bytes that `forbear train understanding` wrote; damaged ones are a defect */
export function embeddedModel(weights: Uint8Array): Model {
  const model: Weights = must(loadModel(weights), "the embedded model");
  const version = `embedded-${Buffer.from(sha256Bytes(weights)).toString("hex").slice(0, 16)}`;
  return {
    version,
    near: true,
    understand: (text, hearing) => Promise.resolve(understand(text, hearing, model)),
    rephrase: () => Promise.resolve(null),
  };
}
