import _ from 'lodash';

/** Keeps by which column rows are sorted. What uses it has `columns` and `rows` in its props. */
const SortMixin = {
  getInitialState() {
    return { sortedBy: this.props.sortedBy, isDescending: this.props.isDescending };
  },

  sortBy(name) {
    this.setState(({ isDescending, sortedBy }) => ({
      sortedBy: name,
      isDescending: sortedBy === name ? !isDescending : false,
    }));
  },

  sortedRows() {
    const { isDescending, sortedBy } = this.state;
    const column = _.find(this.props.columns, { name: sortedBy });
    if (!column) {
      return this.props.rows;
    }
    const rows = _.sortBy(this.props.rows, row => column.sortValue(row));
    return isDescending ? rows.reverse() : rows;
  },

  /** For assistive technology. */
  directionOf(name) {
    if (this.state.sortedBy !== name) {
      return undefined;
    }
    return this.state.isDescending ? 'descending' : 'ascending';
  },
};

export default SortMixin;
