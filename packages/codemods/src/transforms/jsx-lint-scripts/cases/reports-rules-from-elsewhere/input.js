const rules = require("./rules");

module.exports = { extends: "airbnb", rules };
