'use strict';

const { createElement, useContext } = require('react');
const { Theme } = require('./theme');

module.exports = () => createElement('b', null, useContext(Theme));
