import Field from "./field";
import { Title } from "./title";

export { Field, Title };
