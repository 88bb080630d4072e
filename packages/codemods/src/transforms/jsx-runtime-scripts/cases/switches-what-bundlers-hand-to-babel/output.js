const path = require("path");

module.exports = {
  entry: "./src/index.jsx",
  module: {
    rules: [
      {
        test: /\.jsx?$/,
        use: {
          loader: "babel-loader",
          options: { presets: ["@babel/preset-env", ["@babel/preset-react", { runtime: "automatic" }]], cacheDirectory: true },
        },
      },
      { test: /\.mdx$/, use: [{ loader: "babel-loader", options: { presets: [["@babel/react", { runtime: "automatic" }]] } }] },
    ],
  },
  output: { path: path.resolve(__dirname, "dist") },
};
