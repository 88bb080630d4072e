import React from 'react';

export default ({ word, items }) => <b>{word}{items.length}</b>;
