import { onTestFinished } from "vitest";

/** jsdom shows nothing to anybody. Here a test says which elements are in view; the world ends with it. */
export function intersectionWorld() {
  type Tell = (entries: { target: Element; isIntersecting: boolean }[]) => void;
  const observed = new Map<Element, Set<Tell>>();
  class Observer {
    private readonly targets: Element[] = [];
    private readonly tellAll: Tell;
    constructor(tellAll: Tell) {
      this.tellAll = tellAll;
    }
    observe(target: Element) {
      this.targets.push(target);
      observed.set(target, (observed.get(target) ?? new Set()).add(this.tellAll));
    }
    disconnect() {
      for (const target of this.targets) observed.get(target)?.delete(this.tellAll);
    }
  }
  const before = globalThis.IntersectionObserver;
  globalThis.IntersectionObserver = Observer as unknown as typeof IntersectionObserver;
  onTestFinished(() => void (globalThis.IntersectionObserver = before));
  return {
    tell(target: Element, isIntersecting: boolean) {
      for (const tell of observed.get(target) ?? []) tell([{ target, isIntersecting }]);
    },
  };
}
