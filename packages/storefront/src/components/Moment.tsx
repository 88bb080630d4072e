import { useIsInBrowser } from "../data/use-is-in-browser.ts";

const inWords = { dateStyle: "long", timeStyle: "short" } as const;
const there = new Intl.DateTimeFormat("en-US", { ...inWords, timeZone: "UTC" });
const here = new Intl.DateTimeFormat("en-US", inWords);

/** Day and hour, by the reader's clock as soon as a browser knows it. */
export function Moment({ at }: { at: string }) {
  const clock = useIsInBrowser() ? here : there;
  return (
    <time className="label-text" dateTime={at}>
      {clock.format(new Date(at))}
    </time>
  );
}
