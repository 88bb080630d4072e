export { default as Component } from "./base";
