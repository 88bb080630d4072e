export function elementType(Component, props, choose) {
  const { defaultProps = {} } = Component;
  if (props.as && props.as !== defaultProps.as) return props.as;
  return choose() || defaultProps.as || 'div';
}

export function labelOf(options) {
  const { defaultProps = {} } = options;
  return defaultProps.label;
}
