'use strict';

const { createElement } = require('react');
const { Theme } = require('./theme');
const { use } = require('react');

module.exports = () => createElement('b', null, use(Theme));
