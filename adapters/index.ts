/** Ports made real: databases, vault, carriers, processors, files, models. */

export * from "./postgres/index.ts";
export { type OpenVault, type WrappedKey, newTenantKey, vaultOf } from "./vault/vault.ts";
export { type ProcessorBook, fakeGateway, processorBookInMemory } from "./gateways/fake.ts";
export { processorBookOn } from "./gateways/book.ts";
export { type PostingGateway, chosenGateway } from "./gateways/chosen.ts";
export { type RazorpayAccount, razorpayGateway, razorpayName } from "./gateways/razorpay.ts";
export { type GatewayBook, gatewayBookOn } from "./gateways/references.ts";
export { type StripeAccount, stripeGateway, stripeName } from "./gateways/stripe.ts";
export { inHouseCarrier } from "./carriers/in-house.ts";
export { embeddedModel } from "./models/embedded.ts";
export type { Endpoint } from "./models/endpoint.ts";
export { languageModel } from "./models/language-model.ts";
export { filesOnDisk } from "./storage/disk.ts";
export { inProcessPrinter } from "./letters/printer.ts";
