import { scaleLinear } from "d3-scale";
import { metricOf } from "../../metric.ts";
import type { Verdict } from "../../verdict.ts";
import { onScale } from "../figure.ts";
import { at } from "./axis.ts";

const left = 40;
const right = 392;

/**
 * How much head differs from base: the estimate with its interval, between no change and what is tolerated (hatched beyond it). Empty
 * where nothing was compared, or without an interval to show.
 */
export function changePlot({ budget, checks }: Verdict): string {
  const check = checks.find(({ kind, estimate }) => kind === "change" && estimate !== null);
  if (!check || (check.lower === check.upper && check.lower !== null)) return "";
  const { unit, better } = metricOf(budget.metric);
  const allowed = better === "higher" ? -check.allowed : check.allowed;
  const estimate = check.estimate!;
  const span = Math.max(...[allowed, estimate, check.lower ?? 0, check.upper ?? 0].map(Math.abs), 1e-9) * 1.15;
  const scale = scaleLinear([-span, span], [left, right]);
  const beyond = allowed >= 0 ? [scale(allowed), right] : [left, scale(allowed)];
  const [from, to] = [
    check.lower === null ? left : scale(check.lower),
    check.upper === null ? right : scale(check.upper),
  ];
  // An end that nothing rules out has no stopper.
  const ends = `${check.lower === null ? "" : `M${at(from)} 9v12`}${check.upper === null ? "" : `M${at(to)} 9v12`}`;
  const words = [onScale(check, estimate, unit), `tolerated ${onScale(check, allowed, unit)}`];
  return `<svg viewBox="0 0 400 48" role="img" aria-label="change against base: ${words.join(", ")}"><text x="0" y="19">change</text><rect class="beyond" x="${at(beyond[0]!)}" y="2" width="${at(beyond[1]! - beyond[0]!)}" height="26"/><path class="tick" d="M${left} 28H${right}M${at(scale(0))} 2v30"/><path class="limit" d="M${at(scale(allowed))} 2v30"/><g class="head"><path class="interval" d="M${at(from)} 15H${at(to)}${ends}"/><path d="M${at(scale(estimate))} 15m0-5l5 5l-5 5l-5-5z"/></g><text x="${at(scale(0))}" y="44" text-anchor="middle">0</text>${at(scale(allowed)) === at(scale(0)) ? "" : allowedText(scale(allowed), scale(0), onScale(check, allowed, unit))}</svg>`;
}

/** Beside its line rather than below it where both would meet at the zero, and never beyond the edge. */
function allowedText(x: number, zero: number, words: string): string {
  const isNear = Math.abs(x - zero) < 40;
  const anchor = isNear ? (x > zero ? "start" : "end") : x > right - 60 ? "end" : x < left + 60 ? "start" : "middle";
  const place = isNear ? zero + (x > zero ? 14 : -14) : anchor === "end" ? right : anchor === "start" ? left : x;
  return `<text x="${at(place)}" y="44" text-anchor="${anchor}">${words} tolerated</text>`;
}
