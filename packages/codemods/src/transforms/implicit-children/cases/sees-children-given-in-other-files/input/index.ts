export { Box as Frame } from "./box";
