export { Base as AbstractBase } from "./base";
