/** What tests stand on: a database of their own, a model and processors that misbehave on purpose. */

export * from "./postgres/testing.ts";
export { type Behaviour, type ModelServer, labelled, modelServer } from "./models/model-server.ts";
export { type RazorpayServer, razorpayServer, razorpaySigned } from "./gateways/razorpay-server.ts";
export { type StripeServer, stripeServer, stripeSigned } from "./gateways/stripe-server.ts";
