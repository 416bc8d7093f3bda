/** Small line drawings, 24 units wide: always beside words, so hidden from those who listen. */

import type { ReactNode } from "react";

const paths = {
  home: "M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6",
  queue: "M4 6h16M4 12h16M4 18h10M19 16v5M16.5 18.5H21.5",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6M18.5 14.5c1.7.9 2.7 2.7 3 5.5",
  report: "M5 20V4h9l5 5v11H5ZM14 4v5h5M8.5 16.5v-3M12 16.5v-6M15.5 16.5v-2",
  phone:
    "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5ZM10.5 18.5h3",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20.5 20.5",
  keyboard: "M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  device: "M3 5h18v11H3zM9 20h6M12 16v4",
  leave: "M14 4H5v16h9M10 12h11M17.5 8.5 21 12l-3.5 3.5",
  check: "M5 12.5 10 17.5 19.5 7",
  tick: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.8 2.8L16 9.5",
  warn: "M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.2v.1",
  stop: "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2L8.2 3ZM9 9l6 6M15 9l-6 6",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.3l3.5 2",
  message: "M4 5h16v11H10l-4.5 4v-4H4V5Z",
  call: "M6 3.5h3.5L11 8 8.8 9.5a11 11 0 0 0 5.7 5.7L16 13l4.5 1.5V18a2.5 2.5 0 0 1-2.7 2.5A15.5 15.5 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5Z",
  letter: "M3 6h18v12.5H3zM3.5 6.5 12 13l8.5-6.5",
  payment: "M3 6h18v12H3zM3 10h18M6.5 14.5h4",
  agreement: "M5 3.5h11l3 3v14H5zM8.5 9h7M8.5 12.5h7M8.5 17l1.5-1.5L11.5 17l2-2",
  decision: "M12 3v18M7 21h10M4.5 7h15M7 7l-3 7h6L7 7ZM17 7l-3 7h6l-3-7Z",
  hold: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 8.5v7M14.5 8.5v7",
  case: "M3.5 7.5h17V19h-17zM8.5 7.5V4.5h7v3M3.5 12.5h17",
  consent:
    "M7 11V6.5a1.5 1.5 0 0 1 3 0V10V4.5a1.5 1.5 0 0 1 3 0V10V6a1.5 1.5 0 0 1 3 0v5V8.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3.5 0-4.8-1.7-8-7a1.5 1.5 0 0 1 2.5-1.6L7 14",
  account: "M4 4h16v16H4zM8 9h8M8 12.5h8M8 16h4",
  robot: "M5 8.5h14v10H5zM12 8.5V5M12 4.5v.1M9 12.5v1.5M15 12.5v1.5M2.5 12v3.5M21.5 12v3.5",
  person: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.7-4.5 3.3-6.5 7.5-6.5s6.8 2 7.5 6.5",
  hand: "M9 4v9M9 4 6 7M9 4l3 3M15 20v-9M15 20l-3-3M15 20l3-3",
  send: "M3.5 11.5 20.5 4 15 20.5l-3.5-7-8-2ZM11.5 13.5 20.5 4",
  download: "M12 4v11M7.5 11 12 15.5 16.5 11M4.5 20h15",
  next: "M9 5.5 15.5 12 9 18.5",
  back: "M15 5.5 8.5 12l6.5 6.5",
  link: "M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1",
  offline:
    "M3 4l18 17M8.5 16.2a5 5 0 0 1 7 0M5.5 12.7a9.5 9.5 0 0 1 4-2.3M18.5 12.7a9.5 9.5 0 0 0-4.5-2.5M2.5 9a14 14 0 0 1 4-2.7M21.5 9A14 14 0 0 0 11 5M12 20v.1",
  quote:
    "M5 17c2.5-.5 3.5-2 3.5-4.5H5V7h5.5v5.5C10.5 16 8.5 18.5 5 19M14 17c2.5-.5 3.5-2 3.5-4.5H14V7h5.5v5.5c0 3.5-2 6-5.5 6.5",
  more: "M6 9.5 12 15.5 18 9.5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({
  name,
  size = 16,
}: {
  readonly name: IconName;
  readonly size?: number;
}): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
