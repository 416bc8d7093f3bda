/** Bars, drawn by echarts in SVG: a picture of a table that is on the same page. */

import { useComputedColorScheme } from "@mantine/core";
import { BarChart as Bars } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ReactNode, useEffect, useRef } from "react";
import { theme } from "../theme.ts";

use([Bars, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

/** What was tried, or what a rule stopped. */
export type Bar = {
  readonly label: string;
  readonly count: number;
  readonly kind: "contact" | "block";
};

type BarChartProps = {
  readonly bars: readonly Bar[];
  readonly names: Readonly<Record<Bar["kind"], string>>;
  /** What the picture shows, for those who do not see it. */
  readonly says: string;
};

const colours = {
  light: { contact: "#26746a", block: "#b3612f", ink: "#15201e", line: "#e1e7e5" },
  dark: { contact: "#58aea2", block: "#e0a06f", ink: "#e3eae8", line: "#35413e" },
} as const;

const rowHeight = 26;

export function BarChart({ bars, names, says }: BarChartProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const scheme = useComputedColorScheme("light");
  const height = bars.length * rowHeight + 60;

  useEffect(() => {
    if (place.current === null) return undefined;
    const drawn = init(place.current, null, { renderer: "svg" });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(optionFor(bars, names, colours[scheme]), { notMerge: true });
    chart.current?.resize();
  }, [bars, names, scheme, height]);

  return <div ref={place} role="img" aria-label={says} style={{ height }} />;
}

type Colours = (typeof colours)[keyof typeof colours];

function optionFor(bars: readonly Bar[], names: BarChartProps["names"], ink: Colours) {
  const rows = bars.toReversed(); // echarts draws the first row at the foot
  const series = (kind: Bar["kind"]) => ({
    type: "bar" as const,
    name: names[kind],
    stack: "all",
    barWidth: 14,
    itemStyle: { color: ink[kind], borderRadius: 2 },
    data: rows.map((row) => (row.kind === kind ? row.count : null)),
    label: { show: true, position: "right" as const, color: ink.ink, fontSize: 12 },
  });
  return {
    animation: false,
    textStyle: { fontFamily: theme.fontFamily ?? "sans-serif", color: ink.ink },
    grid: { left: 8, right: 48, top: 32, bottom: 8, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 12,
      selectedMode: false as const,
      textStyle: { color: ink.ink },
    },
    xAxis: {
      type: "value" as const,
      minInterval: 1,
      axisLabel: { color: ink.ink },
      splitLine: { lineStyle: { color: ink.line } },
    },
    yAxis: {
      type: "category" as const,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.ink, fontSize: 12, width: 230, overflow: "truncate" as const },
    },
    series: [series("contact"), series("block")],
  };
}
