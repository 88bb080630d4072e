import React from "react";

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

export const translated = (Inner) => {
  const { translate, ...rest } = Inner.defaultProps || {};
  const Outer = (given) => {
    const props = withDefaults(given, outerDefaults);
    return <Inner translate={translate} {...props} />;
  };
  const outerDefaults = rest;
  Outer.defaultProps = outerDefaults;
  return Outer;
};
