import React from 'react';
import Item from './item';
import Menu from './menu';

// The items are the same elements on every render, so only the context tells them of a change.
const items = <ul><Item name="a" /><Item name="b" /></ul>;

export default () => <Menu>{items}</Menu>;
