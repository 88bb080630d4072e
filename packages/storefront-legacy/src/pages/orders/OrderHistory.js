import moment from 'moment';
import React from 'react';

// From before we had JSX in the build.
const list = React.createFactory('ol');
const item = React.createFactory('li');
const time = React.createFactory('time');
const span = React.createFactory('span');

function step(t, entry, index) {
  return item(
    { key: index, className: `history__step history__step--${entry.status}` },
    time({ className: 'label-text', dateTime: entry.at }, moment(entry.at).format('MMMM D, YYYY, h:mm A')),
    span({ className: 'history__status' }, t(`orders.status.${entry.status}`)),
    entry.note ? span({ className: 'quiet' }, entry.note) : null,
  );
}

/** What happened to an order, oldest first. */
export default function OrderHistory({ history, t }) {
  return list({ className: 'plain history' }, ...history.map((entry, index) => step(t, entry, index)));
}
