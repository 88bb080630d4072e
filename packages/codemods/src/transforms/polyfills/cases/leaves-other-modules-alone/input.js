import { polyfill } from "react-lifecycles-compat";
import "./polyfills";

export default polyfill;
