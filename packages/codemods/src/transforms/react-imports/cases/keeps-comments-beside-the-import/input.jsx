// The page's title.
import React from "react"; // eslint-disable-line no-unused-vars
import { title } from "./title";

export default () => <h1>{title}</h1>;
