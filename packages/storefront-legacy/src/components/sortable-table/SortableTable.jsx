import classNames from 'classnames';
import createReactClass from 'create-react-class';
import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';
import './sortable-table.css';

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

const columnShape = PropTypes.shape({
  name: PropTypes.string.isRequired,
  heading: PropTypes.string.isRequired,
  isNumber: PropTypes.bool,
  render: PropTypes.func.isRequired,
  // Columns without it cannot be sorted.
  sortValue: PropTypes.func,
});

const SortableTable = createReactClass({
  displayName: 'SortableTable',

  mixins: [SortMixin],

  propTypes: {
    caption: PropTypes.string.isRequired,
    columns: PropTypes.arrayOf(columnShape).isRequired,
    isDescending: PropTypes.bool,
    rowKey: PropTypes.string,
    rows: PropTypes.array.isRequired,
    sortedBy: PropTypes.string,
  },

  contextTypes: {
    i18n: i18nShape,
  },

  getDefaultProps() {
    return {
      isDescending: false,
      rowKey: 'id',
      sortedBy: '',
    };
  },

  renderHeading(column) {
    const { heading, isNumber, name, sortValue } = column;
    const className = classNames({ 'table__cell--number': isNumber });
    if (!sortValue) {
      return (
        <th key={name} scope="col" className={className}>
          {heading}
        </th>
      );
    }
    const { t } = this.context.i18n;
    const direction = this.directionOf(name);
    return (
      <th key={name} scope="col" className={className} aria-sort={direction}>
        <button
          className="table__sort"
          type="button"
          aria-label={t('seller.sortBy', { column: heading })}
          onClick={() => this.sortBy(name)}
        >
          {heading}
          <span aria-hidden="true">{direction ? (direction === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
        </button>
      </th>
    );
  },

  renderRow(row) {
    const { columns, rowKey } = this.props;
    return (
      <tr key={row[rowKey]}>
        {columns.map((column, index) => {
          const Cell = index === 0 ? 'th' : 'td';
          return (
            <Cell
              key={column.name}
              scope={index === 0 ? 'row' : undefined}
              className={classNames({ 'table__cell--number': column.isNumber })}
            >
              {column.render(row)}
            </Cell>
          );
        })}
      </tr>
    );
  },

  render() {
    const { caption, columns } = this.props;
    return (
      <div className="table-frame">
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>{columns.map(this.renderHeading)}</tr>
          </thead>
          <tbody>{this.sortedRows().map(this.renderRow)}</tbody>
        </table>
      </div>
    );
  },
});

export default SortableTable;
