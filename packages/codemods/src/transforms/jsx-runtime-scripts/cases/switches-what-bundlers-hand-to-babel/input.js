const path = require("path");

module.exports = {
  entry: "./src/index.jsx",
  module: {
    rules: [
      {
        test: /\.jsx?$/,
        use: {
          loader: "babel-loader",
          options: { presets: ["@babel/preset-env", "@babel/preset-react"], cacheDirectory: true },
        },
      },
      { test: /\.mdx$/, use: [{ loader: "babel-loader", options: { presets: [["@babel/react", { runtime: "classic" }]] } }] },
    ],
  },
  output: { path: path.resolve(__dirname, "dist") },
};
