/** The server: every route behind the fence, every failure a problem, every page under its own policy. */

import { tenantIds } from "@forbear/operations";
import fastifyCookie from "@fastify/cookie";
import fastifyFormbody from "@fastify/formbody";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifySse from "@fastify/sse";
import fastifySwagger from "@fastify/swagger";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import {
  type ZodTypeProvider,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { serveDocs } from "./docs.ts";
import { raiseFence } from "./fence.ts";
import { setHeaders } from "./headers.ts";
import { answerOnce } from "./once.ts";
import type { ServerParts } from "./parts.ts";
import { portalRoutes } from "./portal/routes.ts";
import { planRoutes } from "./routes/plans.ts";
import { problemFor, problemOf, sendProblem } from "./problems.ts";
import type { Api } from "./routes/api.ts";
import { deskRoutes } from "./routes/desk.ts";
import { eventRoute } from "./routes/events.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { handsetRoutes } from "./routes/handset.ts";
import { hookRoutes } from "./routes/hooks.ts";
import { approvalAskRoute, approvalRoutes, withdrawRoute } from "./routes/approvals.ts";
import { bankRoutes } from "./routes/bank.ts";
import { debitRoutes } from "./routes/debits.ts";
import { householdRoutes } from "./routes/household.ts";
import { paymentHookRoutes } from "./routes/payment-hooks.ts";
import { paymentRoutes } from "./routes/payments.ts";
import { keptMeansRoutes } from "./routes/kept-means.ts";
import { payLinkRoutes } from "./routes/pay-links.ts";
import { paymentViewRoutes } from "./routes/payment-views.ts";
import { processorRoutes } from "./routes/processors.ts";
import { moneyRoutes } from "./routes/money.ts";
import { termsRoutes } from "./routes/terms.ts";
import { toldFileRoutes } from "./routes/told-files.ts";
import { sessionRoutes } from "./routes/session.ts";
import { letterRoutes } from "./routes/letters.ts";
import { careRoutes, talkRoutes } from "./routes/talks.ts";
import { webchatRoutes } from "./routes/webchat.ts";
import { sendPage, serveWeb } from "./web.ts";

const documentUrl = "/api/v1/openapi.json";
const bodyLimitBytes = 256 * 1024;

/** From one address; people share addresses, so it is no limit of a person. */
const requestsPerMinute = 1_200;

/** Builds the server; it listens when it is told to. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = parts.logger;
  const app: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    trustProxy: parts.trustProxy,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1_000 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  logRequests(app);
  answerFailures(app, parts);
  await app.register(fastifyRateLimit, { max: requestsPerMinute, timeWindow: 60_000 });
  await setHeaders(app, parts.site);
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody);
  await app.register(fastifySse, { heartbeatInterval: 20_000 });
  await describe(app);
  raiseFence(app, parts);
  answerOnce(app, parts);
  await app.register(async (scope) =>
    registerApi(scope.withTypeProvider<ZodTypeProvider>(), parts),
  );
  await app.register(async (scope) => hookRoutes(scope, parts));
  await app.register(async (scope) => paymentHookRoutes(scope, parts));
  await app.register(async (scope) => portalRoutes(scope, parts));
  await app.register(async (scope) => webchatRoutes(scope, parts));
  serveDocs(app, documentUrl);
  await servePages(app, parts);
  return app;
}

async function registerApi(api: Api, parts: ServerParts): Promise<void> {
  sessionRoutes(api, parts);
  deskRoutes(api, parts);
  talkRoutes(api, parts);
  careRoutes(api, parts);
  approvalRoutes(api, parts);
  planRoutes(api, parts);
  approvalAskRoute(api, parts);
  withdrawRoute(api, parts);
  letterRoutes(api, parts);
  evidenceRoutes(api, parts);
  moneyRoutes(api, parts);
  bankRoutes(api, parts);
  termsRoutes(api, parts);
  debitRoutes(api, parts);
  toldFileRoutes(api, parts);
  householdRoutes(api, parts);
  paymentRoutes(api, parts);
  paymentViewRoutes(api, parts);
  keptMeansRoutes(api, parts);
  payLinkRoutes(api, parts);
  processorRoutes(api, parts);
  handsetRoutes(api, parts);
  eventRoute(api, parts);
}

/** Pattern, status and time: never the address itself, which may name a person. */
function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    const tookMs = Math.round(reply.elapsedTime);
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, tookMs },
      "request",
    );
  });
}

function answerFailures(app: FastifyInstance, parts: ServerParts): void {
  app.setErrorHandler((error: Error, request, reply) => {
    const told = problemFor(error);
    if (told.status >= 500)
      request.log.error({ err: error, route: request.routeOptions.url }, "failed");
    return sendProblem(reply, told);
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (wantsPage && !request.url.startsWith("/api/")) return sendPage(reply, parts.web);
    return sendProblem(reply, problemOf(404, "not-found", "There is nothing here."));
  });
}

async function describe(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Forbear", version: "1", description: "The collections platform's own API." },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          staff: { type: "apiKey", in: "cookie", name: "forbear.session_token" },
        },
      },
      security: [{ staff: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

async function servePages(app: FastifyInstance, parts: ServerParts): Promise<void> {
  app.route({
    url: documentUrl,
    method: "GET",
    config: { route: "open" },
    schema: { hide: true },
    handler: (_, reply) => reply.type("application/json").send(JSON.stringify(app.swagger())),
  });
  app.route({
    url: "/healthz",
    method: "GET",
    config: { route: "open" },
    schema: { hide: true },
    handler: async (_, reply) => {
      await parts.house.database.house(tenantIds);
      return reply.send({ alive: true });
    },
  });
  await serveWeb(app, parts.web);
  app.route({
    url: "/",
    method: "GET",
    config: { route: "open" },
    schema: { hide: true },
    handler: (_, reply) => sendPage(reply, parts.web),
  });
}
