import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';

/** For headings and names, where an element has no place. */
export function formatDay(when) {
  return moment(when).format('LL');
}

/** A day as people write it; how long ago it was is its title. */
export default function Day({ at, format }) {
  const day = moment(at);
  return (
    <time dateTime={at} title={day.fromNow()}>
      {day.format(format)}
    </time>
  );
}

Day.propTypes = {
  at: PropTypes.string.isRequired,
  format: PropTypes.string,
};

Day.defaultProps = {
  format: 'LL',
};
