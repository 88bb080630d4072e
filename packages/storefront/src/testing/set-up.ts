import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A busy machine compiles the code of a page in seconds.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});

// A page that is laid out by nobody scrolls nowhere.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
// Nor has it a system that prefers anything.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
// A test names what it warns of; what is mocked is so for one test.
afterEach(() => void vi.restoreAllMocks());
// Dialogs open and close; that they hold the focus is the browser's business.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};
// Nothing comes near in a page that nobody lays out.
window.IntersectionObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as never;
