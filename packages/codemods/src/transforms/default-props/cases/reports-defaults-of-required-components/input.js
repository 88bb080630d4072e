const React = require('react');
const { Badge, Other: Renamed } = require('./badge');

Badge.defaultProps = { size: 3 };
Renamed.defaultProps = { size: 4 };
