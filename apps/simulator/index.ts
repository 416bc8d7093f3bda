/** The simulator: days on a virtual clock, torture, and the house that stories stand on too. */

export { type Ground, type Place, type PlaceFault, findPlace, makeGround } from "./ground.ts";
export { type Weather, fairWeather, roughWeather } from "./carriers.ts";
export type { Tally } from "./day.ts";
export {
  type Broken,
  type DayReport,
  type SimulationReport,
  type SimulationSettings,
  printReport,
  simulate,
} from "./simulate.ts";
export {
  type Failure,
  type ScenarioReport,
  type TortureReport,
  type TortureSettings,
  torture,
} from "./torture/torture.ts";
export {
  type MovableClock,
  type Outside,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  openHouse,
} from "./house.ts";
export { makePortfolio, placePortfolio } from "./portfolio.ts";
