import moment from 'moment';

/** For headings and names, where an element has no place. */
export default function formatDay(when) {
  return moment(when).format('LL');
}
