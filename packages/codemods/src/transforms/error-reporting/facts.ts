import type { Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";
import { requiredModule } from "../../syntax/origins.ts";

/** How one file tells somebody of errors. */
export interface ReportingFacts {
  /** The name of a service or of the browser's own event. */
  reporters: string[];
}

const services =
  /^(@sentry\/|raven-js|@bugsnag\/|bugsnag-js|rollbar|@rollbar\/|trackjs|@datadog\/browser|newrelic|@newrelic\/|logrocket|@honeybadger-io\/|@airbrake\/|airbrake-js|@appsignal\/|@elastic\/apm-rum|stacktrace-js|@microsoft\/applicationinsights)/;

/** Who hears of errors in this file, or `undefined` for nobody. */
export function reportingFacts(source: Source): ReportingFacts | undefined {
  const reporters = new Set<string>();
  const modules = [
    ...source.all("ImportDeclaration").map((each) => each.source.value),
    ...source.all("CallExpression").flatMap((each) => requiredModule(source, each) ?? []),
  ];
  for (const each of modules) if (services.test(each)) reporters.add(each);
  if (windowListeners(source).length > 0) reporters.add("window.onerror");
  return reporters.size > 0 ? { reporters: [...reporters] } : undefined;
}

/** Places that listen to errors of the whole page. */
export function windowListeners(source: Source): { start: number; end: number; type: string }[] {
  const assigned = source
    .all("AssignmentExpression")
    .filter(
      ({ left }) =>
        left.type === "MemberExpression" && memberName(left) === "onerror" && isWindow(source.textOf(left.object)),
    );
  const added = source.all("CallExpression").filter(({ callee, arguments: given }) => {
    if (
      memberName(callee) !== "addEventListener" ||
      callee.type !== "MemberExpression" ||
      !isWindow(source.textOf(callee.object))
    )
      return false;
    return given[0]?.type === "Literal" && given[0].value === "error";
  });
  return [...assigned, ...added].sort((a, b) => a.start - b.start);
}

const isWindow = (text: string) => /^(window|self|globalThis|global)$/.test(text);
