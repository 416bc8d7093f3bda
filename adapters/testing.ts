/** What tests stand on: a database of their own, and a model endpoint that misbehaves on purpose. */

export * from "./postgres/testing.ts";
export { type Behaviour, type ModelServer, labelled, modelServer } from "./models/model-server.ts";
