// The corpus is read, never run: these packages arrive without the hundreds of packages they would
// pull in, several of them long past their end of life. Exact versions, so a project's own use of
// the same package is untouched.
const readOnlySources = new Set([
  "@blueprintjs/core@3.54.0",
  "element-react@1.4.34",
  "kepler.gl@2.5.5",
  "ra-ui-materialui@3.19.12",
  "react-toolbox@2.0.0-beta.13",
  "reactstrap@8.10.1",
  "rsuite@3.8.13",
]);

function readPackage(manifest) {
  if (!readOnlySources.has(`${manifest.name}@${manifest.version}`)) return manifest;
  return {
    ...manifest,
    dependencies: {},
    optionalDependencies: {},
    peerDependencies: {},
    peerDependenciesMeta: {},
    bin: {},
    scripts: {},
  };
}

module.exports = { hooks: { readPackage } };
