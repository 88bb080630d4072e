// The page's title.
// eslint-disable-line no-unused-vars
import { title } from "./title";

export default () => <h1>{title}</h1>;
