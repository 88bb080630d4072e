import React from "react";

export const translated = (Inner) => {
  const { translate, ...rest } = Inner.defaultProps || {};
  const Outer = (props) => <Inner translate={translate} {...props} />;
  Outer.defaultProps = rest;
  return Outer;
};
