import createReactClass from 'create-react-class';
import PropTypes from 'prop-types';
import React from 'react';
import SortMixin from '../../mixins/SortMixin.js';

const ListingHeader = createReactClass({
  displayName: 'ListingHeader',

  mixins: [SortMixin],

  propTypes: {
    columns: PropTypes.objectOf(PropTypes.string).isRequired,
    isDescending: PropTypes.bool,
    onSort: PropTypes.func.isRequired,
    sortKey: PropTypes.string,
  },

  getDefaultProps() {
    return { isDescending: false, sortKey: null };
  },

  renderColumn(key) {
    const order = this.ariaSort(key);
    return (
      <button
        key={key}
        ref={'column-' + key}
        className={'listing-header__column listing-cell--' + key}
        type="button"
        aria-pressed={order !== undefined}
        data-order={order}
        onClick={this.sortHandler(key)}
        onKeyDown={event => this.handleKeyDown(event, key)}
      >
        {this.props.columns[key]} <span aria-hidden="true">{this.sortMark(key)}</span>
        {order && <span className="visually-hidden">{order}</span>}
      </button>
    );
  },

  // The arrow keys go from column to column, as in the tables of the old shop.
  handleKeyDown(event, key) {
    const keys = Object.keys(this.props.columns);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = keys[keys.indexOf(key) + step];
    if (next) {
      this.refs['column-' + next].focus();
    }
  },

  render() {
    return (
      <div className="listing-header" role="group" aria-label="Sort">
        {Object.keys(this.props.columns).map(this.renderColumn)}
      </div>
    );
  },
});

export default ListingHeader;
