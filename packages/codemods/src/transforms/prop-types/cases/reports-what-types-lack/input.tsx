import React from "react";
import PropTypes, { InferProps } from "prop-types";
import { ImportedProps, importedTypes } from "./types";
import Other from "./other";

export function A(props: { a: string }) {
  return <a>{props.a}</a>;
}
A.propTypes = { a: PropTypes.string, b: PropTypes.number.isRequired };

export function B(props: ImportedProps) {
  return <b />;
}
B.propTypes = { a: PropTypes.string };

export function C(props) {
  return <i />;
}
C.propTypes = { ...Other.propTypes, a: PropTypes.string };

export function D(props) {
  return <u />;
}
D.propTypes = importedTypes;

Other.propTypes = { x: PropTypes.any };

const eTypes = { a: PropTypes.string };
export function E(props: InferProps<typeof eTypes>) {
  return <p>{props.a}</p>;
}
E.propTypes = eTypes;
