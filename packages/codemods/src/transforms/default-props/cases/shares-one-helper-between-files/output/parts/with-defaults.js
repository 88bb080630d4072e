/** What was given, with the default wherever that is undefined. */
export function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}
