// types: 16 17 18
import * as React from "react";
import PropTypes, { InferProps } from "prop-types";

const propTypes = {
  name: PropTypes.string.isRequired,
  tags: PropTypes.arrayOf(PropTypes.string.isRequired),
};

type Props = InferProps<typeof propTypes>;

export function Person({ name, tags }: Props) {
  return <p title={name}>{tags && tags.join()}</p>;
}

Person.propTypes = propTypes;
export const person = <Person name="a" />;
