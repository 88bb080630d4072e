/** @jsx jsx */
import { jsx } from "@emotion/core";

export default () => <p css={{ color: "red" }}>hello</p>;
