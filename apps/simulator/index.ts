/** Houses on a clock that is moved: what a simulation, a story or a training day stands on. */

export { agencySettings, clientSettings } from "./agency.ts";
export {
  type MovableClock,
  type Outside,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  openHouse,
} from "./house.ts";
export { type Portfolio, makePortfolio, placePortfolio } from "./portfolio.ts";
