export type { Attribution } from "./attribution.ts";
export { type Budget, budgetSchema } from "./budget.ts";
export { createBundleCollector } from "./collect/bundles/bundles.ts";
export { createEndpointCollector } from "./collect/endpoints/endpoints.ts";
export type { Build, BuildCollector, Evidence, Measured, Visit, VisitCollector, Watch, Watched } from "./collector.ts";
export { isSettled } from "./compare/compare.ts";
export { budgetsOf } from "./config/budgets-of.ts";
export { defineConfig } from "./config/define-config.ts";
export { loadConfig } from "./config/load.ts";
export { type Config, configJsonSchema, configSchema, type ReadConfig } from "./config/schema.ts";
export { type Decision, decisionSchema } from "./decision.ts";
export type {
  AnswerSchema,
  BackendTiming,
  EndpointContract,
  ExampleRequest,
  ProbedEndpoint,
} from "./endpoint-contract.ts";
export { readRecording, writeRecording } from "./files/recording-file.ts";
export type { Finding } from "./finding.ts";
export { type HistoryPoint, historyPointSchema } from "./history-point.ts";
export { illustrate } from "./illustrate/illustrate.ts";
export type { Illustrations } from "./illustrations.ts";
export { measureSites, type MeasureSitesOptions } from "./measure-sites.ts";
export { type MeasuredSites, recordingOf } from "./measured-sites.ts";
export { mergeRecordings } from "./merge-recordings.ts";
export { type Metric, type MetricName, metrics } from "./metric.ts";
export { type Film, filmSchema } from "./film.ts";
export { type Recording, recordingSchema } from "./recording.ts";
export { Refusal } from "./refusal.ts";
export type { Mutant, SourceFile } from "./mutations/mutant.ts";
export { mutations } from "./mutations/mutations.ts";
export { type PullRequest, putComment } from "./report/github-comment.ts";
export { htmlReport } from "./report/html.ts";
export { jsonReport, jsonReportSchema } from "./report/json.ts";
export { junitReport } from "./report/junit.ts";
export { markdownReport } from "./report/markdown.ts";
export { type Report, reportSchema } from "./report/report.ts";
export { sarifReport } from "./report/sarif.ts";
export { terminalReport } from "./report/terminal.ts";
export { type JudgeOptions, judge } from "./run.ts";
export { runSite, type RunSiteOptions } from "./run-site.ts";
export { type Sample, sampleSchema } from "./sample.ts";
export type { Actor, Play, Profile, Scene, Site } from "./scenario.ts";
export { type Processes, processesOf, type Served } from "./scenarios/builds/processes.ts";
export { Leftovers } from "./scenarios/leftovers.ts";
export type { VisitedSite } from "./scenarios/measure-rounds.ts";
export { type CentreInterval, centreInterval, type ErrorRates } from "./stats/centre-interval.ts";
export { predictSpreads } from "./stats/predict-spreads.ts";
export { median } from "./stats/quantile.ts";
export type { Series } from "./stats/symmetry-evidence.ts";
export type { Subject } from "./subject.ts";
export { summarizeRecording } from "./summarize-recording.ts";
export type { Check, Outcome, Verdict } from "./verdict.ts";
