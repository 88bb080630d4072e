module.exports = { extends: "airbnb" };
