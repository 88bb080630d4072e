/**
 * For tables whose columns can be sorted. The table is given `sortKey`, `isDescending` and `onSort`.
 */
const SortMixin = {
  sortHandlers: null,

  /** One function a column, the same at every rendering. */
  sortHandler(key) {
    if (!this.sortHandlers) {
      this.sortHandlers = {};
    }
    if (!this.sortHandlers[key]) {
      this.sortHandlers[key] = () => this.props.onSort(key);
    }
    return this.sortHandlers[key];
  },

  ariaSort(key) {
    if (this.props.sortKey !== key) {
      return undefined;
    }
    return this.props.isDescending ? 'descending' : 'ascending';
  },

  sortMark(key) {
    if (this.props.sortKey !== key) {
      return '';
    }
    return this.props.isDescending ? '▾' : '▴';
  },
};

export default SortMixin;
