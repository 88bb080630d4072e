import React from 'react';
import Button, { Link } from './button';

export const read = () => Button.defaultProps.size;

export default () => (
  <div>
    <Button size={Button.defaultProps.size} />
    <Link />
  </div>
);
