import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../../constants/propShapes.js';

const SHOWN = 6;

/** The values of one facet as boxes to tick, the rest behind a button when there are many. */
export default class FacetGroup extends React.PureComponent {
  static propTypes = {
    chosen: PropTypes.arrayOf(PropTypes.string).isRequired,
    legend: PropTypes.string.isRequired,
    name: PropTypes.string.isRequired,
    onToggle: PropTypes.func.isRequired,
    values: PropTypes.arrayOf(
      PropTypes.shape({
        count: PropTypes.number.isRequired,
        label: PropTypes.string.isRequired,
        value: PropTypes.string.isRequired,
      }),
    ).isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { isOpen: false };

  handleOpen = () => {
    // The first of the values that were hidden gets the focus.
    this.setState({ isOpen: true }, () => {
      const first = this.refs[`value-${SHOWN}`];
      if (first) {
        first.focus();
      }
    });
  };

  renderValue = ({ count, label, value }, index) => (
    <li key={value}>
      <label className="check facet__value">
        <input
          ref={`value-${index}`}
          type="checkbox"
          name={this.props.name}
          checked={_.includes(this.props.chosen, value)}
          onChange={() => this.props.onToggle(value)}
        />
        <span>{label}</span> <span className="label-text facet__count">{count.toLocaleString('en-US')}</span>
      </label>
    </li>
  );

  render() {
    const { legend, values } = this.props;
    const { isOpen } = this.state;
    const shown = isOpen ? values : _.take(values, SHOWN);
    return (
      <fieldset className="facet">
        <legend className="facet__legend">{legend}</legend>
        <ul className="plain">{shown.map(this.renderValue)}</ul>
        {shown.length < values.length && (
          <button className="button button--plain facet__more" type="button" onClick={this.handleOpen}>
            {this.context.i18n.t('search.showAll', { count: values.length, legend: legend.toLowerCase() })}
          </button>
        )}
      </fieldset>
    );
  }
}
