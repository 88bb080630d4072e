import createReactClass from "create-react-class";
import { TimerMixin, methods, spec, onScroll } from "./shared";

export const A = createReactClass({ mixins: [TimerMixin], render() {} });
export const B = createReactClass(spec);
export const C = createReactClass({ ...methods, render() {} });
export const D = createReactClass({ props: 1, render() {} });
export const E = createReactClass({ get size() { return 1; }, render() {} });
export const F = createReactClass({ onScroll, render() {} });
export const G = [createReactClass({ cache: {}, render() {} })];
export const H = createReactClass({ go: () => this.x, render() {} });
export const I = createReactClass({ go() { this.replaceState({}); }, render() {} });
export const J = createReactClass({ mixins: [TimerMixin], render() {} });
