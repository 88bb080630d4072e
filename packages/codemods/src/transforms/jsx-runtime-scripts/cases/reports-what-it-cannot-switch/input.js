const options = require("./react-options");

module.exports = {
  presets: [["@babel/preset-react", options], ["@babel/preset-react", { ...options, runtime: "classic" }], "react"],
  esbuild: { loader: "jsx", jsxFactory: "React.createElement" },
};
