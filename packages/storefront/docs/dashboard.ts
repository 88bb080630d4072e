/** One plot: what it is called, the unit of its axis as Grafana names it, and its lines. */
interface Plot {
  title: string;
  unit: "s" | "reqps" | "percentunit" | "short" | "bytes";
  lines: readonly (readonly [expr: string, legend: string])[];
}

const quantile = (share: number, by: string, metric: string) =>
  `histogram_quantile(${share}, sum by (le, ${by}) (rate(${metric}_bucket[5m])))`;

/** From what shoppers feel to what lies under it. */
const plots: readonly Plot[] = [
  {
    title: "Requests a second",
    unit: "reqps",
    lines: [
      ["sum by (status) (rate(http_request_duration_seconds_count[1m]))", "{{status}}"],
      ["sum(rate(http_requests_at_once_total[1m]))", "home, from memory"],
    ],
  },
  {
    title: "Slowest hundredth by endpoint",
    unit: "s",
    lines: [[quantile(0.99, "endpoint", "http_request_duration_seconds"), "{{endpoint}}"]],
  },
  {
    title: "Checkout: median, p95, p99",
    unit: "s",
    lines: [0.5, 0.95, 0.99].map(
      (share) =>
        [
          `histogram_quantile(${share}, sum by (le) (rate(http_request_duration_seconds_bucket{endpoint="POST orders"}[10m])))`,
          `p${share * 100}`,
        ] as const,
    ),
  },
  {
    title: "Orders by how they ended",
    unit: "reqps",
    lines: [['sum by (outcome) (rate(door_calls_total{service="order", method="placeOrder"}[5m]))', "{{outcome}}"]],
  },
  {
    title: "Slowest twentieth of calls by service",
    unit: "s",
    lines: [[quantile(0.95, "service", "door_call_duration_seconds"), "{{service}}"]],
  },
  {
    title: "Calls without an answer",
    unit: "percentunit",
    lines: [
      [
        'sum by (service) (rate(door_calls_total{outcome!~"ok|refused"}[5m])) / sum by (service) (rate(door_calls_total[5m]))',
        "{{service}}",
      ],
    ],
  },
  { title: "Breakers: 0 closed, 2 open", unit: "short", lines: [["door_breaker_state", "{{service}}"]] },
  {
    title: "Answers from memory",
    unit: "percentunit",
    lines: [
      [
        "sum by (cache, outcome) (rate(cache_lookups_total[5m])) / on (cache) group_left sum by (cache) (rate(cache_lookups_total[5m]))",
        "{{cache}} {{outcome}}",
      ],
    ],
  },
  {
    title: "Database connections",
    unit: "short",
    lines: [['database_pool_connections{state=~"busy|waiting"}', "{{service}} {{state}}"]],
  },
  { title: "Events not taken in yet", unit: "short", lines: [["outbox_lag_events", "{{follower}} of {{service}}"]] },
  {
    title: "Event loop: p99 of standing still",
    unit: "s",
    lines: [["nodejs_eventloop_lag_p99_seconds", "{{instance}}"]],
  },
  {
    title: "Processor and memory",
    unit: "short",
    lines: [
      ["rate(process_cpu_seconds_total[1m])", "{{instance}} cores"],
      ["process_resident_memory_bytes / 1e9", "{{instance}} GB"],
    ],
  },
];

/** What Grafana imports: all plots, two beside each other, on a data source that it asks for. */
export function dashboard(): string {
  const panels = plots.map(({ title, unit, lines }, index) => ({
    id: index + 1,
    type: "timeseries",
    title,
    datasource: { type: "prometheus", uid: "${source}" },
    gridPos: { x: (index % 2) * 12, y: Math.floor(index / 2) * 8, w: 12, h: 8 },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: lines.map(([expr, legendFormat], line) => ({ refId: String.fromCharCode(65 + line), expr, legendFormat })),
  }));
  const templating = { list: [{ name: "source", label: "Prometheus", type: "datasource", query: "prometheus" }] };
  const about = { title: "Marketplace", uid: "marketplace", schemaVersion: 39, refresh: "30s" };
  return `${JSON.stringify({ ...about, time: { from: "now-3h", to: "now" }, templating, panels }, null, 2)}\n`;
}
