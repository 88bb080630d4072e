module.exports = {
  setupFiles: ["./config/polyfill.js"],
};
